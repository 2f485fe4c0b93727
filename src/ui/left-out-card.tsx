import { useState } from 'preact/hooks';
import type { LeftOut } from '../domain/audience.ts';
import * as promoText from '../i18n/promo.ts';
import { KnownRow } from './known-row.tsx';
import { RowCard } from './parts/row-card.tsx';
import { Section } from './parts/section.tsx';

interface LeftOutCardProps {
	readonly title: string;
	readonly people: readonly LeftOut[];
}

const shown = 3;

/** Who is not written to, each with the reason. */
export function LeftOutCard({ title, people }: LeftOutCardProps) {
	const [all, setAll] = useState(false);
	if (people.length === 0) return null;
	return (
		<Section
			title={title}
			note={promoText.people(people.length)}
			more={
				people.length > shown && !all ? { word: promoText.showAll, onTap: () => setAll(true) } : undefined
			}
		>
			<RowCard>
				{people.slice(0, all ? undefined : shown).map(({ known, reason }) => (
					<KnownRow key={known.customer.id} known={known} meta={promoText.reason[reason]} />
				))}
			</RowCard>
		</Section>
	);
}
