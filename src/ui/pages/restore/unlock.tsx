import { useState } from 'preact/hooks';
import { type Locked, readBackupFile } from '../../../app/restore.ts';
import { errorText } from '../../../i18n/errors.ts';
import { restoreText } from '../../../i18n/restore.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { RestoreFile } from '../../restore-file.tsx';

/** Asks for the password of a backup. */
export function Unlock({ file, tried = '', failure }: Locked) {
	const app = useApp();
	const [password, setPassword] = useState(tried);
	const open = () => {
		if (password.trim()) void readBackupFile(app, file, password);
	};
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				open();
			}}
		>
			<Stack edge>
				<Words>{restoreText.locked}</Words>
				<Field
					kind="secret"
					label={restoreText.password}
					value={password}
					onInput={setPassword}
					error={failure && errorText[failure]}
					focus
				/>
				<Button wide onTap={open}>
					{restoreText.open}
				</Button>
				<RestoreFile word={restoreText.chooseOther} />
			</Stack>
		</form>
	);
}
