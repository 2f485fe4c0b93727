import { goTo } from '../../../app/navigation.ts';
import { endSample } from '../../../app/sample.ts';
import type { Today } from '../../../app/today.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as todayText from '../../../i18n/today.ts';
import { sayTrouble } from '../../../i18n/trouble.ts';
import { useApp } from '../../app-context.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { TroubleNotice } from '../../trouble-notice.tsx';
import { useStore } from '../../use-store.ts';

/** What holds for a while: the sample book, another window, the form that was left last. */
export function StandingNotices({ today }: { readonly today: Today }) {
	const app = useApp();
	const trouble = useStore(app.trouble);
	const sample = app.kind === 'sample';
	const [begun] = today.begun;
	if (!sample && !trouble && !begun) return null;
	return (
		<Stack edge top>
			{sample && (
				<Notice of="info" action={{ word: shellText.endSample, onTap: () => void endSample(app) }}>
					{shellText.sample}
				</Notice>
			)}
			{trouble && <TroubleNotice code={trouble} say={sayTrouble(trouble)} />}
			{begun && (
				<Notice of="warn" action={{ word: todayText.resume, onTap: () => goTo(app, begun.route) }}>
					{todayText.begun[begun.kind](begun.name)}
				</Notice>
			)}
		</Stack>
	);
}
