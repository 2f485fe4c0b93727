import type { Form } from '../app/form.ts';
import { shellText } from '../i18n/shell.ts';
import { Notice } from './parts/notice.tsx';
import { useStore } from './use-store.ts';

/** That a form goes on with what was typed earlier, and the way to begin anew. */
export function Resumed<V>({ form }: { readonly form: Form<V> }) {
	return useStore(form.state).resumed ? (
		<Notice of="info" action={{ word: shellText.startOver, onTap: () => void form.clear() }}>
			{shellText.resumed}
		</Notice>
	) : null;
}
