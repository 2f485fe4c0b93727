import { goHome } from '../../../app/navigation.ts';
import { restoreText } from '../../../i18n/restore.ts';
import { useApp } from '../../app-context.ts';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';

/** On to the book as it is now. */
export function LookAct() {
	const app = useApp();
	return (
		<Act>
			<Button onTap={() => void goHome(app)}>{restoreText.look}</Button>
		</Act>
	);
}
