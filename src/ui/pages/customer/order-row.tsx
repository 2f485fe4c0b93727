import type { Day } from '../../../domain/day.ts';
import { type Order, orderTotal } from '../../../domain/order.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import { sayLines } from '../../../i18n/order.ts';
import { orderStatusText } from '../../../i18n/order-page.ts';
import { hrefTo } from '../../links.ts';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';

interface OrderRowProps {
	readonly order: Order;
	readonly today: Day;
}

/** An order of the past or of the days to come; leads to its page. */
export function OrderRow({ order, today }: OrderRowProps) {
	const { id, lines, day, status, note } = order;
	const what = sayLines(lines);
	const total = <Money amount={orderTotal(order)} />;
	const cancelled = status === 'cancelled';
	const meta = [sayDay(day, today), status !== 'done' && orderStatusText[status], note];
	return (
		<Row
			name={cancelled ? <s>{what}</s> : what}
			meta={meta.filter(Boolean).join(', ')}
			end={cancelled ? <s>{total}</s> : total}
			href={hrefTo({ page: 'order', id })}
		/>
	);
}
