import { useMemo } from 'preact/hooks';
import type { OrderRow as RowView } from '../app/order-rows.ts';
import type { Day } from '../domain/day.ts';
import { isOpen, type Order, orderTotal } from '../domain/order.ts';
import { sayDay } from '../i18n/calendar.ts';
import { orderStatusText } from '../i18n/order-page.ts';
import * as ordersText from '../i18n/orders.ts';
import { OrderRow } from './order-row.tsx';
import { Meta } from './parts/meta.tsx';
import { Money } from './parts/money.tsx';

interface ListedOrderProps {
	readonly row: RowView;
	readonly today: Day;
}

/** One order of a list. */
export function ListedOrder({ row, today }: ListedOrderProps) {
	const { order } = row;
	// Made once for each, or the rows above would be made again with every batch below.
	return useMemo(
		() => (
			<OrderRow
				row={row}
				end={
					<>
						<Money amount={orderTotal(order)} />
						<State order={order} today={today} />
					</>
				}
			/>
		),
		[order, row.known, today],
	);
}

function State({ order: { day, status }, order, today }: { readonly order: Order; readonly today: Day }) {
	const said = sayDay(day, today);
	if (isOpen(order) && day < today) return <Meta tone="late">{ordersText.late(said)}</Meta>;
	if (status === 'done') return <Meta tone="paid">{said}</Meta>;
	if (status === 'cancelled') return <Meta>{ordersText.cancelled(said)}</Meta>;
	return <Meta tone={status === 'ready' ? 'paid' : undefined}>{orderStatusText[status]}</Meta>;
}
