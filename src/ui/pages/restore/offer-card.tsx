import type { Offer } from '../../../app/restore.ts';
import { restoreText } from '../../../i18n/restore.ts';
import { useApp } from '../../app-context.ts';
import { Failure } from '../../failure.tsx';
import { Card } from '../../parts/card.tsx';
import { Initial } from '../../parts/initial.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Row } from '../../parts/row.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useStore } from '../../use-store.ts';

/** What is inside a backup, and how it differs from what is here. */
export function OfferCard({ offer, asking }: { readonly offer: Offer; readonly asking: boolean }) {
	const { manifest, isOurs, staged, gap, failure } = offer;
	const losesPhotos = !manifest.photos && staged.difference.photo.missing > 0;
	const { shop, made, kind } = manifest;
	const today = useStore(useApp().today);
	const inside = kind === 'book' ? restoreText.inside(manifest) : restoreText.changes;
	return (
		<>
			<Stack edge>
				<Failure code={failure} />
				{asking && (
					<Notice of="danger">
						{restoreText.replaceAsk} {losesPhotos && restoreText.replaceNoPhotos}
					</Notice>
				)}
				<Card>
					<Row
						lead={<Initial name={shop.name} id={shop.book} shop />}
						name={shop.name}
						meta={restoreText.made(made, today)}
					/>
				</Card>
				{gap && <Notice of="warn">{restoreText.gap}</Notice>}
				{inside && <Words>{inside}</Words>}
			</Stack>
			{isOurs && (
				<Section title={restoreText.difference}>
					<Differences staged={staged} whole={kind === 'book'} />
					{!asking && <Words>{restoreText.mergeSay}</Words>}
				</Section>
			)}
		</>
	);
}

function Differences({ staged, whole }: { readonly staged: Offer['staged']; readonly whole: boolean }) {
	const { difference } = staged;
	const said = [
		restoreText.fresh(difference),
		restoreText.changed(difference),
		whole && restoreText.missing(difference),
	].filter(Boolean);
	return (
		<Card padded>{said.length === 0 ? restoreText.same : said.map((line) => <p key={line}>{line}</p>)}</Card>
	);
}
