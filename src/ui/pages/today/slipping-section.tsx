import { customerList } from '../../../app/customer-list.ts';
import type { Today } from '../../../app/today.ts';
import { daysAgo } from '../../../i18n/calendar.ts';
import { todayText } from '../../../i18n/today.ts';
import { useApp } from '../../app-context.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { Card } from '../../parts/card.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';

/** Regulars who are late against their own rhythm. */
export function SlippingSection({ today: { slipping, day } }: { readonly today: Today }) {
	const app = useApp();
	if (slipping.people === 0) return null;
	return (
		<>
			<Section
				title={todayText.slipping}
				note={todayText.people(slipping.people)}
				more={
					slipping.people > slipping.first.length
						? {
								word: todayText.allOf,
								href: hrefTo({ page: 'customers' }),
								onTap: () => customerList(app).choose('slipping'),
							}
						: undefined
				}
			/>
			<Stack edge>
				<Card>
					<RowList>
						{slipping.first.map((known) => {
							const { customer, summary } = known;
							return (
								<Row
									key={customer.id}
									lead={<KnownInitial known={known} />}
									name={customer.name}
									meta={summary.last && todayText.lastBought(daysAgo(summary.last, day))}
									end={summary.gap === undefined ? undefined : todayText.every(summary.gap)}
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
