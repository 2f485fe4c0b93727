import type { Today } from '../../../app/today.ts';
import { daysAgo } from '../../../i18n/calendar.ts';
import { sayLines } from '../../../i18n/order-words.ts';
import * as todayText from '../../../i18n/today.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { Card } from '../../parts/card.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';

/** Regulars who usually order about now: their last order is two taps from here. */
export function UsualSection({ today: { usual, day } }: { readonly today: Today }) {
	if (usual.length === 0) return null;
	return (
		<>
			<Section title={todayText.usual} note={todayText.usualNote} />
			<Stack edge>
				<Card>
					<RowList>
						{usual.map(({ known, last }) => {
							const { customer, summary } = known;
							return (
								<Row
									key={customer.id}
									lead={<KnownInitial known={known} />}
									name={customer.name}
									meta={last ? sayLines(last.lines) : customer.place}
									end={summary.last && daysAgo(summary.last, day)}
									href={hrefTo({ page: 'customer', id: customer.id })}
								/>
							);
						})}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}
