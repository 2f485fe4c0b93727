import type { Change } from '../domain/change.ts';
import type { Tier } from '../domain/customer.ts';
import { addDays, isDay } from '../domain/day.ts';
import { AppError } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import type { Line, Order } from '../domain/order.ts';
import { priceList, readLine, type TypedLine, typedLine } from '../domain/order-line.ts';
import { plainLine, plainText } from '../domain/plain-text.ts';
import type { Product } from '../domain/product.ts';
import type { Fields } from '../domain/row.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { goBack, goInstead } from './navigation.ts';
import { type OrderValue, orderProblems, reviveOrder, type Who } from './order-value.ts';

interface Beginning {
	readonly customer?: Id | undefined;
	readonly like?: Id | undefined;
}

/** The sentence for after the save; without a name where the order has none yet. */
type Said = (name: string | undefined) => string;

/** The form of a new order, perhaps for somebody, perhaps like another. */
export async function openNewOrder(app: App, from: Beginning, said: Said): Promise<Form<OrderValue>> {
	const like = from.like && (await app.book.order(from.like));
	const customer = from.customer ?? (like ? like.customer : undefined);
	const known = customer && (await app.book.known(customer));
	const key = newOrderKey(customer, from.like);
	return openForm<OrderValue>(app, {
		key,
		initial: {
			id: app.platform.newId(),
			who: known ? { kind: 'known', id: known.customer.id } : { kind: 'asked', typed: '' },
			day: addDays(app.today.getState(), 1),
			note: '',
			...(like ? await linesLike(app, like) : { lines: [], leftOut: [] }),
		},
		revive: reviveOrder,
		check: orderProblems,
		async save(value) {
			const { fields, name, customers } = await readOrder(app, value);
			const placed = app.today.getState();
			const order = { ...fields, placed, status: 'ordered' } as const;
			await act(app, [...customers, { kind: 'add', store: 'order', id: value.id, fields: order }], {
				said: said(name),
				forgetDraft: key,
			});
			goInstead(app, { page: 'order', id: value.id });
		},
	});
}

/** The form of an order that is in the book. */
export async function openOrder(app: App, order: Order, said: Said): Promise<Form<OrderValue>> {
	const { id, customer, day, note = '' } = order;
	const key = `order:${id}`;
	const list = priceList(await app.book.products());
	const tier = await tierOf(app, customer);
	return openForm<OrderValue>(app, {
		key,
		initial: {
			id,
			who: customer ? { kind: 'known', id: customer } : { kind: 'asked', typed: '' },
			day,
			lines: order.lines.map((line) => typedLine(line, list, tier)),
			note,
			leftOut: [],
		},
		revive: (draft) => {
			const value = reviveOrder(draft);
			return value?.id === id ? value : undefined;
		},
		check: orderProblems,
		async save(value) {
			const { fields, name, customers } = await readOrder(app, value);
			const { customer, note, ...others } = fields;
			const edit = { ...others, customer, note };
			await act(app, [...customers, { kind: 'edit', store: 'order', id, edit }], {
				said: said(name),
				forgetDraft: key,
			});
			goBack(app, { page: 'order', id });
		},
	});
}

/** Its draft stands apart from other new orders, also of the same customer: none takes the place of another. */
function newOrderKey(customer: Id | undefined, like: Id | undefined): string {
	if (like) return `order-new:${customer ?? ''}:${like}`;
	return customer ? `order-new:${customer}` : 'order-new';
}

/** The lines of another order at today's prices; what is off the list keeps its old one. */
async function linesLike(app: App, like: Order): Promise<Pick<OrderValue, 'lines' | 'leftOut'>> {
	const list = priceList(await app.book.products());
	const isOut = (line: Line) => list.get(line.product)?.available === false;
	return {
		lines: like.lines
			.filter((line) => !isOut(line))
			.map((line) => repeatedLine(line, list.get(line.product))),
		leftOut: like.lines.filter(isOut).map((line) => line.name),
	};
}

function repeatedLine(line: Line, product: Product | undefined): TypedLine {
	const { price, quantity, ...before } = line;
	const { name, unit } = product ?? line;
	return { ...before, name, unit, quantity: String(quantity), last: price };
}

interface ReadOrder {
	readonly fields: Pick<Fields<Order>, 'customer' | 'day' | 'lines' | 'note'>;
	readonly name: string | undefined;
	/** The customer to be written down along with it. */
	readonly customers: readonly Change[];
}

/** What was typed as fields of a row, at the prices of this moment. */
async function readOrder(app: App, value: OrderValue): Promise<ReadOrder> {
	const { who, day } = value;
	if (!isDay(day)) throw new AppError('day');
	const customer = who.kind === 'known' || who.kind === 'new' ? who.id : undefined;
	const known = who.kind === 'known' ? await app.book.known(who.id) : undefined;
	const tier = known?.customer.tier ?? 'ordinary';
	const list = priceList(await app.book.products());
	const lines = value.lines.map((line) => readLine(line, list, tier));
	const note = plainText(value.note);
	return {
		fields: { day, lines, ...(customer && { customer }), ...(note && { note }) },
		name: who.kind === 'new' ? plainLine(who.name) : known?.customer.name,
		customers: who.kind === 'new' ? [newCustomer(who)] : [],
	};
}

function newCustomer({ id, name }: Extract<Who, { kind: 'new' }>): Change {
	const plain = plainLine(name);
	if (!plain) throw new AppError('name-empty');
	return {
		kind: 'add',
		store: 'customer',
		id,
		fields: { name: plain, kind: 'buyer', tier: 'ordinary' },
	};
}

async function tierOf(app: App, customer: Id | undefined): Promise<Tier> {
	const known = customer && (await app.book.known(customer));
	return known ? known.customer.tier : 'ordinary';
}
