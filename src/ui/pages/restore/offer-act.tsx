import { useState } from 'preact/hooks';
import { type Offer, takeBackup } from '../../../app/restore.ts';
import { restoreText } from '../../../i18n/restore.ts';
import { useApp } from '../../app-context.ts';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';

/** Merges the backup, or puts it in the place of the book: that is asked once more. */
export function OfferAct({ offer }: { readonly offer: Offer }) {
	const app = useApp();
	const [asking, setAsking] = useState(false);
	const { isOurs, manifest, staged } = offer;
	const replace = () => void takeBackup(app, 'replace');
	if (!isOurs) {
		return (
			<Act>
				<Button onTap={replace}>{restoreText.restore}</Button>
			</Act>
		);
	}
	if (asking) {
		const losesPhotos = !manifest.photos && staged.difference.photo.missing > 0;
		return (
			<Act>
				<Notice of="danger" later={{ word: restoreText.cancel, onTap: () => setAsking(false) }}>
					{restoreText.replaceAsk} {losesPhotos && restoreText.replaceNoPhotos}
				</Notice>
				<Button look="danger" onTap={replace}>
					{restoreText.replaceYes}
				</Button>
			</Act>
		);
	}
	return (
		<Act>
			{manifest.kind === 'book' && (
				<Button look="second" onTap={() => setAsking(true)}>
					{restoreText.replace}
				</Button>
			)}
			<Button onTap={() => void takeBackup(app, 'merge')}>{restoreText.merge}</Button>
		</Act>
	);
}
