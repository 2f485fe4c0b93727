import type { CustomerView } from '../../../app/customer-view.ts';
import { dayOf } from '../../../domain/day.ts';
import { daysAgo } from '../../../i18n/calendar.ts';
import * as customerText from '../../../i18n/customer.ts';
import * as messagesText from '../../../i18n/messages.ts';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';

const shown = 3;

/** When the seller last wrote to them, and what. */
export function TouchSection({ view: { touches, today } }: { readonly view: CustomerView }) {
	if (touches.length === 0) return null;
	return (
		<Section title={customerText.touched}>
			<RowCard>
				{touches.slice(0, shown).map(({ id, kind, at }) => (
					<Row key={id} name={messagesText.kinds[kind]} end={daysAgo(dayOf(at), today)} />
				))}
			</RowCard>
		</Section>
	);
}
