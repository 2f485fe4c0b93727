import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';
import { type Rupiah, sumRupiah, timesRupiah } from './rupiah.ts';

export const orderStatuses = ['ordered', 'ready', 'done', 'cancelled'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** A line keeps name, unit and price as they were, so that the past does not change with the price list. */
export interface Line {
	readonly product: Id;
	readonly name: string;
	readonly unit: string;
	readonly quantity: number;
	readonly price: Rupiah;
}

export interface Order extends Row {
	/** None yet: an order can wait for its name. */
	readonly customer?: Id;
	readonly lines: readonly Line[];
	/** The day it was written down. */
	readonly placed: Day;
	/** The hand-over day. */
	readonly day: Day;
	readonly note?: string;
	/** The mark of the message it was read from, so that the same message coming again is noticed. */
	readonly message?: string;
	readonly status: OrderStatus;
}

export const mostQuantity = 9_999;

export function lineTotal(line: Line): Rupiah {
	return timesRupiah(line.price, line.quantity);
}

export function orderTotal(lines: readonly Line[]): Rupiah {
	return sumRupiah(lines.map(lineTotal));
}

/** The day that counts for the customer's rhythm: never after the order was written down. */
export function purchaseDay(order: Order): Day {
	return order.day < order.placed ? order.day : order.placed;
}

/** Orders that still have to be handed over. */
export function isOpen(order: Order): boolean {
	return order.status === 'ordered' || order.status === 'ready';
}

/** Orders whose goods are still to be made. */
export function isToMake(order: Order): boolean {
	return order.status === 'ordered';
}

/** What a tap on the status does next; none where the order has ended. */
export function nextStatus(status: OrderStatus): OrderStatus | undefined {
	if (status === 'ordered') return 'ready';
	return status === 'ready' ? 'done' : undefined;
}
