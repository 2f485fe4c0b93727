import type { OrderRow as RowView } from '../../../app/order-rows.ts';
import type { Day } from '../../../domain/day.ts';
import { type Order, orderTotal } from '../../../domain/order.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import * as todayText from '../../../i18n/today.ts';
import { OrderRow } from '../../order-row.tsx';
import { Card } from '../../parts/card.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Stack } from '../../parts/stack.tsx';

interface DueOrdersProps {
	readonly rows: readonly RowView[];
	readonly today: Day;
}

/** Orders to be handed over: who comes, for what, and what it costs. */
export function DueOrders({ rows, today }: DueOrdersProps) {
	return (
		<Stack edge>
			<Card>
				<RowList>
					{rows.map((row) => (
						<OrderRow
							key={row.order.id}
							row={row}
							end={
								<>
									<Money amount={orderTotal(row.order)} />
									{stateOf(row.order, today)}
								</>
							}
						/>
					))}
				</RowList>
			</Card>
		</Stack>
	);
}

function stateOf({ day, status }: Order, today: Day) {
	if (day < today) return <Meta tone="late">{sayDay(day, today)}</Meta>;
	return status === 'ready' && <Meta tone="paid">{todayText.ready}</Meta>;
}
