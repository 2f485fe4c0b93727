import type { Day } from './day.ts';
import type { Delivery } from './delivery.ts';
import type { Id } from './id.ts';
import type { Given, Row } from './row.ts';
import { type Rupiah, rupiah, sumRupiah, timesRupiah } from './rupiah.ts';

export const orderStatuses = ['ordered', 'ready', 'done', 'cancelled'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** A line keeps name, unit and price as they were, so that the past does not change with the price list. */
export interface Line {
	readonly product: Id;
	readonly name: string;
	readonly unit: string;
	readonly quantity: number;
	readonly price: Rupiah;
	/** What one cost the seller to make, where the product said so then. */
	readonly cost?: Rupiah;
}

/** What is given along and costs nothing. */
export interface Gift extends Omit<Line, 'price'> {
	/** The rule of the shop it was given by; none where she gave it out of kindness. */
	readonly bonus?: Id;
	/** To be tried, in the hope of an order. */
	readonly tester?: true;
}

export interface Order extends Row {
	/** None yet: an order can wait for its name. */
	readonly customer?: Id;
	readonly lines: readonly Line[];
	/** The day it was written down. */
	readonly placed: Day;
	/** The hand-over day. */
	readonly day: Day;
	/** The hour of handing over: `07:30`. */
	readonly time?: string;
	readonly delivery?: Delivery;
	/** Where to bring it, by landmark, where that is not where the customer lives. */
	readonly place?: string;
	/** What bringing it costs the customer. */
	readonly fee?: Rupiah;
	readonly gifts?: readonly Gift[];
	/** What the customer is let off, never more than the lines come to. */
	readonly discount?: Rupiah;
	/** The rule of the shop behind the discount. */
	readonly bonus?: Id;
	/** The pre-order round it belongs to. */
	readonly round?: Id;
	/** The number of its receipt, once it has one. */
	readonly receipt?: number;
	readonly note?: string;
	/** The mark of the message it was read from, so that the same message coming again is noticed. */
	readonly message?: string;
	readonly status: OrderStatus;
}

export const mostQuantity = 9_999;

export function lineTotal(line: Line): Rupiah {
	return timesRupiah(line.price, line.quantity);
}

/** What the lines come to, before anything is let off or added. */
export function linesTotal(lines: readonly Line[]): Rupiah {
	return sumRupiah(lines.map(lineTotal));
}

/** What the customer is to pay for an order. */
export function orderTotal({
	lines,
	discount,
	fee,
}: Pick<Given<Order>, 'lines' | 'discount' | 'fee'>): Rupiah {
	return rupiah(Math.max(0, linesTotal(lines) - (discount ?? 0)) + (fee ?? 0));
}

/** The day that counts for the customer's rhythm: never after the order was written down. */
export function purchaseDay(order: Order): Day {
	return order.day < order.placed ? order.day : order.placed;
}

/** Orders that still have to be handed over. */
export function isOpen(order: Pick<Order, 'status'>): boolean {
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
