import { liveShield, putBackupOff } from '../../../app/safety.ts';
import * as safetyText from '../../../i18n/safety.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo } from '../../links.ts';
import { Stack } from '../../parts/stack.tsx';
import { SafetyNotice } from '../../safety-notice.tsx';
import { useLive } from '../../use-store.ts';

/** The shield, as soon as too much would be lost with the phone. */
export function BackupNotice() {
	const app = useApp();
	const view = useLive(liveShield, []);
	const safety = view.state === 'ready' ? view.value : undefined;
	if (!safety) return null;
	return (
		<Stack edge top>
			<SafetyNotice
				safety={safety}
				action={{ word: safetyText.act, href: hrefTo({ page: 'backup' }) }}
				later={{ word: safetyText.later, onTap: () => void putBackupOff(app) }}
			/>
		</Stack>
	);
}
