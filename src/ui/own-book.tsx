import type { ComponentChildren } from 'preact';
import { endSample } from '../app/sample.ts';
import * as settingsText from '../i18n/settings.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { Notice } from './parts/notice.tsx';
import { Stack } from './parts/stack.tsx';

/** What is only for the seller's own book; in the sample, the way back to that one. */
export function OwnBook({ children }: { readonly children: ComponentChildren }) {
	const app = useApp();
	if (app.kind === 'own') return <>{children}</>;
	return (
		<Stack edge>
			<Notice of="info" action={{ word: shellText.endSample, onTap: () => void endSample(app) }}>
				{settingsText.inSample}
			</Notice>
		</Stack>
	);
}
