import type { Change } from '../domain/change.ts';
import type { OwnPrice } from '../domain/customer.ts';
import { isDay } from '../domain/day.ts';
import { AppError } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import { linesTotal, type Order } from '../domain/order.ts';
import { priceList, readLine, rememberedPrices } from '../domain/order-line.ts';
import { parsePrice } from '../domain/parse-number.ts';
import { plainLine, plainText } from '../domain/plain-text.ts';
import { anybody } from '../domain/price.ts';
import type { Given } from '../domain/row.ts';
import type { App } from './app.ts';
import { newBuyer } from './new-buyer.ts';
import { givenWith } from './order-gifts.ts';
import { customerOf, type OrderValue, type Who } from './order-value.ts';

type HandOver = 'time' | 'delivery' | 'place' | 'fee';

interface ReadOrder {
	readonly fields: Pick<
		Given<Order>,
		'customer' | 'day' | 'lines' | 'gifts' | 'discount' | 'bonus' | 'note' | HandOver
	>;
	/** Whose order it is, for the sentence after the save. */
	readonly name: string | undefined;
	/** The customer to be written down along with it, or the prices that are theirs from now on. */
	readonly customers: readonly Change[];
}

/** What was typed as fields of a row, at the prices of this moment; only for a value without problems. */
export async function orderFields(app: App, value: OrderValue): Promise<ReadOrder> {
	const { who, day } = value;
	if (!isDay(day)) throw new AppError('day');
	const newName = who.kind === 'new' ? plainLine(who.name) : undefined;
	const customer = who.kind === 'new' ? who.id : customerOf(who);
	const known = customer ? await app.book.known(customer) : undefined;
	const list = priceList(await app.book.products());
	const lines = value.lines.map((line) => readLine(line, list, known?.customer ?? anybody));
	const prices = known && rememberedPrices(value.lines, known.customer.prices);
	return {
		fields: {
			day,
			lines,
			...givenWith(value, linesTotal(lines)),
			customer,
			note: plainText(value.note) || undefined,
			...handOver(value, known?.customer.place),
		},
		name: newName ?? known?.customer.name,
		customers: [
			...(customer && newName ? [newBuyer(customer, newName, newPhone(who))] : []),
			...(known && prices ? [ownPrices(known.customer.id, prices)] : []),
		],
	};
}

/** How it was agreed to be handed over. */
function handOver({ time, delivery, place, fee }: OrderValue, home: string | undefined) {
	const isBrought = delivery === 'delivery';
	const where = isBrought && plainLine(place ?? '');
	return {
		time: time || undefined,
		delivery,
		place: where && where !== home ? where : undefined,
		fee: isBrought && fee?.trim() ? parsePrice(fee) : undefined,
	};
}

function ownPrices(id: Id, prices: readonly OwnPrice[]): Change {
	const edit = { prices: prices.length > 0 ? prices : undefined };
	return { kind: 'edit', store: 'customer', id, edit };
}

/** The number a message came with. */
function newPhone(who: Who): string | undefined {
	return who.kind === 'new' ? who.phone || undefined : undefined;
}
