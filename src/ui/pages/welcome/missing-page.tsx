import { restoreText } from '../../../i18n/restore.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { RestoreFile } from '../../restore-file.tsx';

interface MissingPageProps {
	readonly shop: string;
	readonly onAnew: () => void;
}

/** The book that was on this phone is gone, and not by the seller's will: the way to have it back. */
export function MissingPage({ shop, onAnew }: MissingPageProps) {
	return (
		<Screen place="missing" fill>
			<Empty picture="plester" say={restoreText.gone(shop)}>
				<Stack>
					<Words>{restoreText.goneSay}</Words>
					<RestoreFile main word={restoreText.choose} />
					<Button wide look="second" onTap={onAnew}>
						{restoreText.anew}
					</Button>
				</Stack>
			</Empty>
		</Screen>
	);
}
