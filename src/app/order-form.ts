import { addDays } from '../domain/day.ts';
import { AppError } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import type { Order } from '../domain/order.ts';
import { priceList, typedLine } from '../domain/order-line.ts';
import { anybody } from '../domain/price.ts';
import { roundState } from '../domain/round.ts';
import { dots } from '../domain/rupiah.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { goBack, goInstead } from './navigation.ts';
import { orderFields } from './order-fields.ts';
import { typedGifts } from './order-gifts.ts';
import { linesLike } from './order-like.ts';
import { isOrderValue, type OrderValue, orderProblems } from './order-value.ts';

interface Beginning {
	readonly customer?: Id | undefined;
	readonly like?: Id | undefined;
	readonly round?: Id | undefined;
}

/** The sentence for after the save; without a name where the order has none yet. */
type Said = (name: string | undefined) => string;

/** The form of a new order, perhaps for somebody, perhaps like another. */
export async function openNewOrder(app: App, from: Beginning, said: Said): Promise<Form<OrderValue>> {
	const like = from.like && (await app.book.order(from.like));
	const customer = from.customer ?? (like ? like.customer : undefined);
	const known = customer && (await app.book.known(customer));
	const round = from.round && (await app.book.round(from.round));
	const key = newOrderKey(customer, from);
	return openForm<OrderValue>(app, {
		key,
		initial: {
			id: app.platform.newId(),
			who: known ? { kind: 'known', id: known.customer.id } : { kind: 'asked', typed: '' },
			day: round ? round.day : addDays(app.today.getState(), 1),
			round: from.round,
			note: '',
			...(like && typedHandOver(like)),
			...(like ? await linesLike(app, like) : { lines: [], leftOut: [] }),
		},
		isDraft: isOrderValue,
		check: (value) => orderProblems(value, app.today.getState()),
		async save(value) {
			const { fields, name, customers } = await orderFields(app, value);
			await checkOpen(app, value.round);
			const round = value.round && { round: value.round };
			const order = { ...fields, ...round, placed: app.today.getState(), status: 'ordered' } as const;
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
	const known = customer ? await app.book.known(customer) : undefined;
	const buyer = known?.customer ?? anybody;
	return openForm<OrderValue>(app, {
		key,
		initial: {
			id,
			who: customer ? { kind: 'known', id: customer } : { kind: 'asked', typed: '' },
			day,
			lines: order.lines.map((line) => typedLine(line, list, buyer)),
			...typedGifts(order, await app.book.bonuses()),
			note,
			time: order.time,
			...typedHandOver(order),
			round: order.round,
			leftOut: [],
		},
		isDraft: (draft): draft is OrderValue => isOrderValue(draft) && draft.id === id,
		check: (value) => orderProblems(value, app.today.getState(), day),
		async save(value) {
			const { fields, name, customers } = await orderFields(app, value);
			await act(app, [...customers, { kind: 'edit', store: 'order', id, edit: fields }], {
				said: said(name),
				forgetDraft: key,
			});
			goBack(app, { page: 'order', id });
		},
	});
}

/** Refuses a new order where its round takes none. */
async function checkOpen({ book, today }: App, id: Id | undefined): Promise<void> {
	const round = id && (await book.round(id));
	if (round && roundState(round, today.getState()) !== 'open') throw new AppError('round-closed');
}

/** The hour is another each time. */
function typedHandOver({ delivery, place, fee }: Order) {
	return { delivery, place, fee: fee && dots(fee) };
}

/** Its draft stands apart from other new orders, also of the same customer: none takes the place of another. */
function newOrderKey(customer: Id | undefined, { like, round }: Beginning): string {
	if (round) return `order-new:${customer ?? ''}:${like ?? ''}:${round}`;
	if (like) return `order-new:${customer ?? ''}:${like}`;
	return customer ? `order-new:${customer}` : 'order-new';
}
