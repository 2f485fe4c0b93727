import type { BackupDesk, BackupState } from '../../../app/backup.ts';
import { backupText } from '../../../i18n/backup.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Words } from '../../parts/words.tsx';
import { useStore } from '../../use-store.ts';

/** How far the file is, and where it went. */
export function BackupProgress({ desk, state }: { readonly desk: BackupDesk; readonly state: BackupState }) {
	const today = useStore(useApp().today);
	const { work, handed } = state;
	if (handed === 'refused') return <Notice of="danger">{backupText.refused}</Notice>;
	if (handed) return <Words live>{backupText[handed](today)}</Words>;
	switch (work.step) {
		case 'making':
			return (
				<Progress
					label={backupText.making}
					note={shellText.percent(work.done, work.total)}
					done={work.done}
					total={work.total}
					late
					cancel={{ word: backupText.cancel, onTap: desk.cancel }}
				/>
			);
		case 'stopped':
		case 'failed':
			return (
				<Notice
					of={work.step === 'failed' ? 'danger' : 'info'}
					action={{ word: backupText.again, onTap: desk.again }}
				>
					{work.step === 'failed' ? errorText[work.code] : backupText.stopped}
				</Notice>
			);
		case 'waiting':
			return <Words>{backupText.waiting}</Words>;
		case 'ready':
			return <Words live>{backupText.ready(work.file.size)}</Words>;
	}
}
