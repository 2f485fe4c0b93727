import { Download, Send } from 'lucide-preact';
import type { BackupDesk } from '../../../app/backup.ts';
import { backupText } from '../../../i18n/backup.ts';
import { useApp } from '../../app-context.ts';
import { Act, ActSide } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { useStore } from '../../use-store.ts';

/** Hands the file over; a phone without a share sheet keeps it among the downloads. */
export function BackupAct({ desk }: { readonly desk: BackupDesk }) {
	const { platform } = useApp();
	const isReady = useStore(desk.state).work.step === 'ready';
	const save = () => void desk.save();
	return (
		<Act>
			{platform.shareFiles ? (
				<>
					<ActSide icon={Download} word={backupText.save} wait={!isReady} onTap={save} />
					<Button icon={Send} disabled={!isReady} onTap={() => void desk.send()}>
						{backupText.send}
					</Button>
				</>
			) : (
				<Button icon={Download} disabled={!isReady} onTap={save}>
					{backupText.save}
				</Button>
			)}
		</Act>
	);
}
