import * as todayText from '../../../i18n/today.ts';
import { useApp } from '../../app-context.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useInstallOffer } from '../../use-install-offer.ts';

/** The offer to install, once there is something in the seller's own book. */
export function InstallNotice({ isNew }: { readonly isNew: boolean }) {
	const app = useApp();
	const offered = useInstallOffer();
	if (!offered || isNew || app.kind === 'sample') return null;
	return (
		<Stack edge top>
			<Notice
				of="info"
				action={{ word: todayText.installAct, onTap: () => void app.platform.install.prompt() }}
			>
				{todayText.install}
			</Notice>
		</Stack>
	);
}
