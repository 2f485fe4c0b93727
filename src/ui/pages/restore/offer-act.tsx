import { type Offer, takeBackup } from '../../../app/restore.ts';
import { restoreText } from '../../../i18n/restore.ts';
import { useApp } from '../../app-context.ts';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';

interface OfferActProps {
	readonly offer: Offer;
	/** Whether the book is to be replaced, and this is the last word. */
	readonly asking: boolean;
	readonly onAsk: (asking: boolean) => void;
}

/** Merges the backup, or puts it in the place of the book: that is asked once more. */
export function OfferAct({ offer, asking, onAsk }: OfferActProps) {
	const app = useApp();
	const replace = () => void takeBackup(app, 'replace');
	if (!offer.isOurs) {
		return (
			<Act>
				<Button onTap={replace}>{restoreText.restore}</Button>
			</Act>
		);
	}
	return (
		<Act>
			{(asking || offer.manifest.kind === 'book') && (
				<Button look="second" onTap={() => onAsk(!asking)}>
					{asking ? restoreText.cancel : restoreText.replace}
				</Button>
			)}
			{asking ? (
				<Button look="danger" onTap={replace}>
					{restoreText.replaceYes}
				</Button>
			) : (
				<Button onTap={() => void takeBackup(app, 'merge')}>{restoreText.merge}</Button>
			)}
		</Act>
	);
}
