import type { ComponentChildren } from 'preact';
import type { OrderRow as RowView } from '../app/order-rows.ts';
import { sayOrder } from '../i18n/order.ts';
import { shellText } from '../i18n/shell.ts';
import { KnownInitial } from './known-initial.tsx';
import { hrefTo } from './links.ts';
import { Row } from './parts/row.tsx';

interface OrderRowProps {
	readonly row: RowView;
	/** What was ordered, where nothing else is said of it. */
	readonly meta?: string;
	readonly end: ComponentChildren;
}

/** An order in a list: whose it is, with the way to its page. */
export function OrderRow({ row: { order, known }, meta = sayOrder(order), end }: OrderRowProps) {
	return (
		<Row
			lead={<KnownInitial known={known} />}
			name={known?.customer.name ?? shellText.noName}
			meta={meta}
			end={end}
			href={hrefTo({ page: 'order', id: order.id })}
		/>
	);
}
