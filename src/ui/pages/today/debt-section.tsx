import { customerList } from '../../../app/customer-list.ts';
import type { Today } from '../../../app/today.ts';
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

/** Who owes most. */
export function DebtSection({ today: { debts } }: { readonly today: Today }) {
	const app = useApp();
	if (debts.people === 0) return null;
	return (
		<>
			<Section
				title={todayText.debts}
				note={todayText.debtsNote(debts.people, debts.owed)}
				more={
					debts.people > debts.first.length
						? {
								word: shellText.all,
								href: hrefTo({ page: 'customers' }),
								onTap: () => customerList(app).choose('owing'),
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
