import { go, openSheet } from '../../../app/navigation.ts';
import { endSample } from '../../../app/sample.ts';
import type { Today } from '../../../app/today.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { todayText } from '../../../i18n/today.ts';
import { useApp } from '../../app-context.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useInstallOffer } from '../../use-install-offer.ts';
import { useStore } from '../../use-store.ts';

/** What holds for a while: the sample book, another window, unfinished forms, the offer to install. */
export function StandingNotices({ today }: { readonly today: Today }) {
	const app = useApp();
	const trouble = useStore(app.trouble);
	const offered = useInstallOffer();
	const sample = app.kind === 'sample';
	const install = offered && !today.empty && !sample;
	if (!sample && !trouble && !install && today.begun.length === 0) return null;
	return (
		<Stack edge top>
			{sample && (
				<Notice of="info" action={{ word: shellText.endSample, onTap: () => void endSample(app) }}>
					{shellText.sample}
				</Notice>
			)}
			{trouble && <Notice of="warn">{errorText[trouble]}</Notice>}
			{today.begun.slice(0, 2).map(({ key, kind, name, route }) => (
				<Notice
					key={key}
					of="warn"
					action={{
						word: todayText.resume,
						onTap: () => (route.sheet ? openSheet(app, route.sheet) : go(app, route)),
					}}
				>
					{todayText.begun[kind](name)}
				</Notice>
			))}
			{install && (
				<Notice
					of="info"
					action={{ word: todayText.installAct, onTap: () => void app.platform.install.prompt() }}
				>
					{todayText.install}
				</Notice>
			)}
		</Stack>
	);
}
