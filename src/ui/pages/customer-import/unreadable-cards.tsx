import type { Unreadable } from '../../../domain/vcard.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { Card } from '../../parts/card.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';

const shown = 20;

/** The cards of the file that are no contact, by their place in it. */
export function UnreadableCards({ cards }: { readonly cards: readonly Unreadable[] }) {
	const rest = cards.length - shown;
	return (
		<Section title={customerImportText.unreadable}>
			<Card padded>
				{cards.slice(0, shown).map(({ at, name, reason }) => (
					<Words key={at}>{customerImportText.card[reason](at, name)}</Words>
				))}
				{rest > 0 && <Words>{customerImportText.moreCards(rest)}</Words>}
			</Card>
		</Section>
	);
}
