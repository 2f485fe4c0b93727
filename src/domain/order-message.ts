import type { Day } from './day.ts';
import type { Delivery } from './delivery.ts';
import type { Id } from './id.ts';
import { messageMark } from './message-mark.ts';
import {
	type CodedLines,
	type CodeLine,
	linesOf,
	type OrderCode,
	packOrder,
	readOrderCode,
} from './order-code.ts';
import { readOrderText } from './order-text/read-order-text.ts';
import type { Product } from './product.ts';
import type { Rupiah } from './rupiah.ts';

export interface MessageLine {
	readonly product: Id;
	readonly quantity: number;
	/** The price that the buyer was shown; only a code knows it. */
	readonly price?: Rupiah;
	/** What was written; nothing where a code says it. */
	readonly words?: string;
	/** Whether nothing had to be guessed. */
	readonly sure: boolean;
}

/** An order in a message, whoever made it: our page for buyers, or a person by hand. */
export interface OrderMessage {
	/** The same for the same message, however it came. */
	readonly mark: string;
	/** By code every number is as the buyer tapped it. */
	readonly by: 'code' | 'hand';
	readonly lines: readonly MessageLine[];
	/** Of a code: what the price list does not have (any more). */
	readonly unknown: readonly CodeLine[];
	/** Of a code: the words beside it tell other quantities. */
	readonly isAltered: boolean;
	readonly day?: { readonly value: Day; readonly sure: boolean; readonly words?: string };
	readonly time?: string;
	readonly deposit?: { readonly amount: Rupiah; readonly words: string };
	readonly delivery?: Delivery;
	readonly address?: string;
	readonly name?: string;
	/** International digits. */
	readonly phone?: string;
	/** Asked for the same as the last time. */
	readonly isUsual: boolean;
	/** What was not understood, as it was written. */
	readonly rest: readonly string[];
}

/** Tells the lines that our own page for buyers writes around the code of this order. */
export type LetterLines = (code: OrderCode, coded: CodedLines) => (line: string) => boolean;

/** Reads an order out of a message: exactly where our page made it, else as far as a person's words can be read. */
export function readOrderMessage(
	text: string,
	products: readonly Product[],
	today: Day,
	letterLines: LetterLines,
): OrderMessage {
	const code = readOrderCode(text);
	return code ? byCode(code, text, products, letterLines) : byHand(text, products, today);
}

function byCode(
	code: OrderCode,
	text: string,
	products: readonly Product[],
	letterLines: LetterLines,
): OrderMessage {
	const coded = linesOf(code, products);
	const { lines, unknown } = coded;
	const isLetterLine = letterLines(code, coded);
	const packed = packOrder(code);
	const written = text.split('\n').map((line) => withoutCode(line, packed));
	const added = written.filter((line) => line && !isLetterLine(line));
	return {
		mark: messageMark(packed),
		by: 'code',
		lines: lines.map(({ product, quantity, price }) => ({ product, quantity, price, sure: true })),
		unknown,
		isAltered: isAltered(code, written),
		...(code.day && { day: { value: code.day, sure: true } }),
		delivery: code.delivery,
		...(code.name && { name: code.name }),
		isUsual: false,
		rest: [...(code.note ? [code.note] : []), ...added],
	};
}

/** A code, with the link around it; bounded, as a text without blanks would be searched from every letter. */
const linked = /(?:(?:https?:\/\/\S{0,200}?)?#\/p\/)?([\w-]{12,})/g;

/** What is on a line beside this very code. */
function withoutCode(line: string, packed: string): string {
	return line.replace(linked, (found, code) => (code === packed ? '' : found)).trim();
}

/** `• 3 kotak Donat kentang`, as our page writes a line. */
const bullet = /^•\s*(?<quantity>[\d.]+)/;

function isAltered(code: OrderCode, written: readonly string[]): boolean {
	const quantities = written.flatMap((line) => bullet.exec(line)?.groups?.['quantity'] ?? []);
	if (quantities.length === 0) return false;
	const told = quantities.map((quantity) => Number(quantity.replace(/\./g, '')));
	return told.join() !== code.lines.map(({ quantity }) => quantity).join();
}

function byHand(text: string, products: readonly Product[], today: Day): OrderMessage {
	const { lines, day, time, deposit, delivery, address, name, phone, usual, rest } = readOrderText(
		text,
		products,
		today,
	);
	const wordsAt = ([start, end]: readonly [number, number]) =>
		text.slice(start, end).replace(/\s+/g, ' ').trim();
	return {
		mark: messageMark(text),
		by: 'hand',
		lines: lines.map(({ from, ...line }) => ({ ...line, words: wordsAt(from) })),
		unknown: [],
		isAltered: false,
		...(day && { day: { value: day.value, sure: day.sure, words: wordsAt(day.from) } }),
		...(time && { time: time.value }),
		...(deposit && { deposit: { amount: deposit.value, words: wordsAt(deposit.from) } }),
		...(delivery && { delivery: delivery.value }),
		...(address && { address: address.value }),
		...(name && { name: name.value }),
		...(phone && { phone: phone.value }),
		isUsual: usual !== undefined,
		rest,
	};
}
