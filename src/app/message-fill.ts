import { addDays } from '../domain/day.ts';
import { type PriceList, priceList, type TypedLine, typedLine } from '../domain/order-line.ts';
import {
	type LetterLines,
	type MessageLine,
	type OrderMessage,
	readOrderMessage,
} from '../domain/order-message.ts';
import { clockTime } from '../domain/order-text/clock-time.ts';
import { anybody, type Buyer, priceOf } from '../domain/price.ts';
import type { App } from './app.ts';
import type { ImportValue } from './order-import-value.ts';
import { linesLike } from './order-like.ts';
import { customerOf } from './order-value.ts';
import { senderOf } from './sender.ts';

/** What a message is read and written down with: the words of our own letters, and those of a note. */
export interface MessageWords {
	readonly letterLines: LetterLines;
	readonly note: (message: OrderMessage) => string;
}

/** What the message says, by today's price list. */
export async function readMessage(app: App, text: string, words: MessageWords): Promise<OrderMessage> {
	return readOrderMessage(text, await app.book.products(), app.today.getState(), words.letterLines);
}

/** The order that a message makes. Nothing of it is in the book before the seller saves it. */
export async function filled(app: App, text: string, words: MessageWords): Promise<Omit<ImportValue, 'id'>> {
	const message = await readMessage(app, text, words);
	const who = await senderOf(app, message);
	const customer = customerOf(who);
	const known = customer && (await app.book.known(customer));
	const list = priceList(await app.book.products());
	const last = message.isUsual && customer ? await app.book.lastOrder(customer) : undefined;
	const { deposit, delivery, address, time = '' } = message;
	return {
		text,
		read: text,
		edited: false,
		who,
		day: message.day?.value ?? addDays(app.today.getState(), 1),
		note: words.note(message),
		time: clockTime(time),
		delivery,
		place: delivery === 'delivery' ? address : undefined,
		fee: undefined,
		...(last ? await linesLike(app, last) : linesOf(message, list, known ? known.customer : anybody)),
		deposit: deposit && { id: app.platform.newId(), amount: deposit.amount, arrived: false },
	};
}

function linesOf(
	{ lines }: OrderMessage,
	list: PriceList,
	buyer: Buyer,
): Pick<ImportValue, 'lines' | 'leftOut'> {
	const isOut = (line: MessageLine) => list.get(line.product)?.available === false;
	return {
		lines: lines.filter((line) => !isOut(line)).flatMap((line) => lineOf(line, list, buyer) ?? []),
		leftOut: lines.filter(isOut).map((line) => list.get(line.product)?.name ?? ''),
	};
}

/** The line as it would be typed; a price that the buyer was shown stands, though the list's may be another. */
function lineOf(line: MessageLine, list: PriceList, buyer: Buyer): TypedLine | undefined {
	const product = list.get(line.product);
	if (!product) return undefined;
	const { id, name, unit } = product;
	const price = line.price ?? priceOf(product, buyer, line.quantity).price;
	return typedLine({ product: id, name, unit, quantity: line.quantity, price }, list, buyer);
}
