import type { Form } from '../app/form.ts';
import { shellText } from '../i18n/shell.ts';
import { Notice } from './parts/notice.tsx';
import { useStore } from './use-store.ts';

interface ResumedProps<V> {
	readonly form: Form<V>;
	/** `warn` where it could be taken for something new: an amount alone says nothing of the day. */
	readonly of?: 'info' | 'warn';
}

/** That a form goes on with what was typed earlier, and the way to begin anew. */
export function Resumed<V>({ form, of = 'info' }: ResumedProps<V>) {
	return useStore(form.state).resumed ? (
		<Notice of={of} action={{ word: shellText.startOver, onTap: () => void form.clear() }}>
			{shellText.resumed}
		</Notice>
	) : null;
}
