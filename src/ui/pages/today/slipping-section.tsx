import { showCircle } from '../../../app/customer-choice.ts';
import { liveSlipping, type Today } from '../../../app/today.ts';
import { daysAgo } from '../../../i18n/calendar.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as todayText from '../../../i18n/today.ts';
import { useApp } from '../../app-context.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { Card } from '../../parts/card.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive } from '../../use-store.ts';

/** Regulars who are late against their own rhythm. */
export function SlippingSection({ today: { slipping, day } }: { readonly today: Today }) {
	const app = useApp();
	const all = useLive(liveSlipping, []);
	if (slipping.first.length === 0) return null;
	return (
		<>
			<Section
				title={todayText.slipping}
				note={all.state === 'ready' && todayText.people(all.value)}
				more={
					slipping.more
						? {
								word: shellText.all,
								href: hrefTo({ page: 'customers' }),
								onTap: () => showCircle(app, 'slipping'),
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
									meta={summary.gap === undefined ? customer.place : todayText.every(summary.gap)}
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
