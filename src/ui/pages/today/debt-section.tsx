import { showCircle } from '../../../app/customer-choice.ts';
import { liveDebts, type Today } from '../../../app/today.ts';
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

/** Who owes most. */
export function DebtSection({ today: { debts } }: { readonly today: Today }) {
	const app = useApp();
	const all = useLive(liveDebts, []);
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
						{debts.first.map((known) => (
							<Row
								key={known.customer.id}
								lead={<KnownInitial known={known} />}
								name={known.customer.name}
								meta={known.customer.place}
								end={<Money amount={known.summary.balance} />}
								href={hrefTo({ page: 'customer', id: known.customer.id })}
							/>
						))}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}
