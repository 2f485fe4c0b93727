import type { BackupDesk, BackupState } from '../../../app/backup.ts';
import { dayOf } from '../../../domain/day.ts';
import { backupText } from '../../../i18n/backup.ts';
import { useApp } from '../../app-context.ts';
import { Switch } from '../../parts/check.tsx';
import { Field } from '../../parts/field.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useStore } from '../../use-store.ts';

/** What the file is to hold, each in one line. */
export function BackupOptions({ desk, state }: { readonly desk: BackupDesk; readonly state: BackupState }) {
	const today = useStore(useApp().today);
	const { choice, photos, since } = state;
	const { password } = choice;
	return (
		<Stack edge>
			<RowCard>
				<Switch
					name={backupText.photos}
					note={backupText.photosNote(photos)}
					checked={choice.photos}
					onChange={(photos) => desk.change({ photos })}
				/>
				<Switch
					name={backupText.lock}
					note={backupText.lockNote}
					checked={password !== undefined}
					onChange={(on) => desk.change({ password: on ? '' : undefined })}
				/>
				{since && (
					<Switch
						name={backupText.recent}
						note={backupText.recentNote(dayOf(since.at), today)}
						checked={choice.recent}
						onChange={(recent) => desk.change({ recent })}
					/>
				)}
			</RowCard>
			{password !== undefined && (
				<Field
					kind="secret"
					label={backupText.password}
					help={backupText.passwordHelp}
					value={password}
					onInput={(password) => desk.change({ password })}
					focus
				/>
			)}
		</Stack>
	);
}
