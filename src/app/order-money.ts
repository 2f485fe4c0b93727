import type { Change } from '../domain/change.ts';
import { AppError } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import { type Entry, type EntryKind, heldFor, orderKasbon } from '../domain/ledger.ts';
import type { Order } from '../domain/order.ts';
import { isAmount, type Rupiah, rupiah, sumRupiah } from '../domain/rupiah.ts';
import { type OrderMoney, settle } from '../domain/settlement.ts';
import { type Guarded, isFlag, shape } from '../domain/shape.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { closeSheet } from './navigation.ts';

export interface OrderAccount extends OrderMoney {
	/** What of it was written down as kasbon, and where. */
	readonly kasbon: Rupiah;
	readonly booked: readonly Entry[];
	/** What would be the customer's again if it came to nothing. */
	readonly held: Rupiah;
	/** The id of the kasbon that its hand-over makes: that of the order, so that two phones make one; once. */
	readonly entry: Id;
}

/** How an order stands with money; nobody owes anything for one of a customer who is not in the book. */
export async function orderAccount(
	{ book, platform }: App,
	{ id, customer }: Order,
): Promise<OrderAccount | undefined> {
	if (!customer || !(await book.known(customer))) return undefined;
	const { orders, entries } = await book.history(customer, 0);
	const money = settle(orders, entries).orders.get(id);
	const entry = entries.some((one) => one.id === id) ? platform.newId() : id;
	const booked = orderKasbon(entries, id);
	const kasbon = sumRupiah(booked.map(({ amount }) => amount));
	return money && { ...money, kasbon, booked, held: heldFor(entries, id), entry };
}

const isHandOver = shape({
	/** Made once, so that two quick taps make one entry. */
	id: isId,
	/** Whether only a part is paid there and then, and how much. */
	part: isFlag,
	amount: isAmount,
});

export type HandOverValue = Readonly<Guarded<typeof isHandOver>>;

/** The form of handing over an order that is not paid yet: what of it is paid there and then. */
export function openHandOver(app: App, order: Id, said: string): Promise<Form<HandOverValue>> {
	const key = `done:${order}`;
	return openForm<HandOverValue>(app, {
		key,
		initial: { id: app.platform.newId(), part: false, amount: rupiah(0) },
		isDraft: isHandOver,
		check: ({ part, amount }) => (part && amount === 0 ? { amount: 'amount-zero' } : {}),
		async save(value) {
			await handOver(app, order, said, value, key);
			closeSheet(app);
		},
	});
}

/** Hands an order over: what of it is not kasbon yet becomes it, and what was paid for it is written down, in one. */
export async function handOver(
	app: App,
	id: Id,
	said: string,
	paid?: HandOverValue,
	forgetDraft?: string,
): Promise<void> {
	const order = await app.book.order(id);
	if (!order) throw new AppError('missing');
	const account = await orderAccount(app, order);
	const changes: Change[] = [{ kind: 'edit', store: 'order', id, edit: { status: 'done' } }];
	if (account?.unbooked) changes.push(entryOf(app, order, account.entry, 'kasbon', account.unbooked));
	if (account && paid?.amount) changes.push(entryOf(app, order, paid.id, 'payment', paid.amount));
	await act(app, changes, { said, forgetDraft, ...bookedOf(order, changes) });
}

/**
 * Cancels an order; what was paid for it becomes the customer's again, unless it is forfeited. Nobody owes for what
 * they never got: what of it was kasbon is taken back.
 */
export async function cancelOrder(
	app: App,
	id: Id,
	said: string,
	forfeit?: { readonly id: Id; readonly note: string },
): Promise<void> {
	const order = await app.book.order(id);
	if (!order) throw new AppError('missing');
	const { held = 0, booked = [] } = (await orderAccount(app, order)) ?? {};
	const changes: Change[] = [
		{ kind: 'edit', store: 'order', id, edit: { status: 'cancelled' } },
		...takenBack(app, booked),
	];
	if (forfeit && held) changes.push(entryOf(app, order, forfeit.id, 'correction', held, forfeit.note));
	await act(app, changes, { said, ...(forfeit && bookedOf(order, changes)) });
	closeSheet(app);
}

/** Takes back what was written down as kasbon. */
export function takenBack(app: App, booked: readonly Entry[]): Change[] {
	const when = whenOf(app);
	return booked.map(({ id }) => ({ kind: 'void', store: 'ledger', id, ...when }));
}

/** Whose account it is that changes, where any does. */
function bookedOf({ customer }: Order, changes: readonly Change[]): { booked?: Id } {
	return customer && changes.length > 1 ? { booked: customer } : {};
}

function entryOf(
	app: App,
	{ id: order, customer }: Order,
	id: Id,
	kind: EntryKind,
	amount: number,
	note?: string,
): Change {
	if (!customer) throw new AppError('customer-none');
	const fields = { kind, customer, amount: rupiah(amount), ...whenOf(app), order, note };
	return { kind: 'add', store: 'ledger', id, fields };
}

function whenOf({ platform, today }: App) {
	return { day: today.getState(), at: platform.now() };
}
