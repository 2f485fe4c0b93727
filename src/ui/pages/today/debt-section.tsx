import { showCircle } from '../../../app/customer-choice.ts';
import { liveDebtDays, liveDebts, type Today } from '../../../app/today.ts';
import type { Id } from '../../../domain/id.ts';
import { shortDay } from '../../../i18n/calendar.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as todayText from '../../../i18n/today.ts';
import { useApp } from '../../app-context.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { Card } from '../../parts/card.tsx';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive } from '../../use-store.ts';

/** Who owes most, and since when. */
export function DebtSection({ today: { debts, day } }: { readonly today: Today }) {
	const app = useApp();
	const all = useLive(liveDebts, []);
	const days = useLive(liveDebtDays, []);
	const since = (id: Id) => days.state === 'ready' && days.value.get(id);
	if (debts.first.length === 0) return null;
	return (
		<>
			<Section
				title={todayText.debts}
				note={all.state === 'ready' && todayText.debtsNote(all.value.people, all.value.owed)}
				more={
					debts.more
						? {
								word: shellText.all,
								href: hrefTo({ page: 'customers' }),
								onTap: () => showCircle(app, 'owing'),
							}
						: undefined
				}
			/>
			<Stack edge>
				<Card>
					<RowList>
						{debts.first.map((known) => {
							const begun = since(known.customer.id);
							return (
								<Row
									key={known.customer.id}
									lead={<KnownInitial known={known} />}
									name={known.customer.name}
									meta={[begun && todayText.since(shortDay(begun, day)), known.customer.place]
										.filter(Boolean)
										.join(', ')}
									end={<Money amount={known.summary.balance} />}
									href={hrefTo({ page: 'customer', id: known.customer.id })}
								/>
							);
						})}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}
