import type { OrderRow } from '../../../app/order-rows.ts';
import type { Day } from '../../../domain/day.ts';
import { type Order, orderTotal } from '../../../domain/order.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import { sayOrder } from '../../../i18n/order.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as todayText from '../../../i18n/today.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { Card } from '../../parts/card.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Stack } from '../../parts/stack.tsx';

interface DueOrdersProps {
	readonly rows: readonly OrderRow[];
	readonly today: Day;
}

/** Orders to be handed over: who comes, for what, and what it costs. */
export function DueOrders({ rows, today }: DueOrdersProps) {
	return (
		<Stack edge>
			<Card>
				<RowList>
					{rows.map(({ order, known }) => (
						<Row
							key={order.id}
							lead={<KnownInitial known={known} />}
							name={known?.customer.name ?? shellText.noName}
							meta={sayOrder(order)}
							end={
								<>
									<Money amount={orderTotal(order)} />
									{stateOf(order, today)}
								</>
							}
							href={hrefTo({ page: 'order', id: order.id })}
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
