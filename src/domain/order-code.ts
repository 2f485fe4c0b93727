import { type Tier, tiers } from './customer.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import type { Delivery } from './delivery.ts';
import { type Line, mostQuantity } from './order.ts';
import { type Format, seal, unseal } from './packed/envelope.ts';
import { packChoice, packCount, packDay, packLine, packList, packPrice } from './packed/fields.ts';
import { type Packer, packWith, unpackWith } from './packed/packer.ts';
import { type Product, priceFor } from './product.ts';
import { mostSalt, productTag, type Tag, tagBits } from './product-tag.ts';
import { type Rupiah, rupiah, timesRupiah } from './rupiah.ts';

/**
 * An order on its way from the buyer's page to the seller's book. The buyer's message shows it in words and
 * carries it once more as the last line, a link to the app: `<address of the app>#/p/<code>`. Tapped, shared
 * or pasted with the message around it, the code gives back the same lines, quantities and prices:
 * `readOrderCode(text)` finds it, `linesOf(code, products)` turns it into lines of the book.
 *
 * The code names products by tag, a few bits made of their id: it needs neither the catalog it came from
 * nor the names of that day. The price of each line is the one the buyer saw.
 */
export interface OrderCode {
	/** The day the buyer wrote it, by the buyer's phone. */
	readonly placed: Day;
	/** Whose prices the buyer was shown. */
	readonly tier: Tier;
	readonly delivery: Delivery;
	/** The day it is wanted for, where the buyer said one that is not too far away. */
	readonly day?: Day;
	/** What the tags are made with; as in the catalog. */
	readonly salt: number;
	readonly lines: readonly CodeLine[];
	/** As the buyer typed it; empty for none. */
	readonly name: string;
	readonly note: string;
}

export interface CodeLine {
	readonly tag: Tag;
	readonly quantity: number;
	readonly price: Rupiah;
}

export const mostCodeLines = 60;
/** How far ahead a day may be wanted, in days. */
export const mostDaysAhead = 126;
export const mostBuyerName = 40;
export const mostBuyerNote = 160;

/** The route of the app that takes a code, as it stands after the hash sign. */
export const orderCodeRoute = '/p/';

/**
 * An order as letters that neither a link nor WhatsApp changes. The same order of the same day is the same
 * code: that is how a message that comes twice is noticed.
 */
export function packOrder(order: OrderCode): string {
	return seal(first, order);
}

/**
 * The order in a text, whatever is around it: a whole message, a link, or the bare code. Nothing where
 * there is none, where it was changed on its way, or where a newer version of the app made it. Never throws.
 */
export function readOrderCode(text: string): OrderCode | undefined {
	for (const code of codesIn(text.slice(0, mostSearched))) {
		const opened = unseal([first], code);
		if (opened.state === 'ready') return opened.value;
	}
	return undefined;
}

/** The lines of an order, and those whose product the book doesn't have. */
export interface CodedLines {
	readonly lines: readonly Line[];
	readonly unknown: readonly CodeLine[];
}

/** Turns tags into products of the book, at the prices the buyer saw. */
export function linesOf(code: OrderCode, products: readonly Product[]): CodedLines {
	const lines: Line[] = [];
	const unknown: CodeLine[] = [];
	for (const line of code.lines) {
		const product = productOf(line, code, products);
		if (!product) unknown.push(line);
		else {
			const { id, name, unit } = product;
			lines.push({ product: id, name, unit, quantity: line.quantity, price: line.price });
		}
	}
	return { lines, unknown };
}

/** Of products that a later one made alike, the one with that price. */
function productOf(
	line: CodeLine,
	{ salt, tier }: OrderCode,
	products: readonly Product[],
): Product | undefined {
	const alike = products.filter(({ id }) => productTag(id, salt) === line.tag);
	return alike.find((product) => priceFor(product, tier) === line.price) ?? alike[0];
}

/** Far more than any message holds; what comes after isn't looked at. */
const mostSearched = 10_000;
const leastCode = 12;

function codesIn(text: string): string[] {
	const linked = Array.from(text.matchAll(/#\/p\/([\w-]+)/g), ([, code = '']) => code);
	const bare = text.trim();
	return linked.length === 0 && bare.length >= leastCode && /^[\w-]+$/.test(bare) ? [bare] : linked;
}

/** What this format was once, it must remain: messages with it stand in chats for years. */
const first: Format<OrderCode> = {
	version: '1',
	pack: (order) => packWith(describe, order),
	unpack: (bytes) => unpackWith(describe, blank, bytes),
};

const deliveries: readonly Delivery[] = ['pickup', 'delivery'];

const blank: OrderCode = {
	placed: '1970-01-02' as Day,
	tier: 'ordinary',
	delivery: 'pickup',
	salt: 0,
	lines: [],
	name: '',
	note: '',
};

function describe(packer: Packer, order: OrderCode): OrderCode {
	const placed = packDay(packer, order.placed);
	const tier = packChoice(packer, tiers, order.tier);
	const delivery = packChoice(packer, deliveries, order.delivery);
	const ahead = placed && order.day ? daysBetween(placed, order.day) : -1;
	// 1 for the day it was placed.
	const wanted = packCount(packer, ahead > mostDaysAhead ? 0 : ahead + 1, mostDaysAhead + 1);
	const salt = packCount(packer, order.salt, mostSalt);
	const lines = packList(order.lines, mostCodeLines, (line) => packCodeLine(packer, line));
	if (!placed || lines.length === 0) throw new RangeError('Not an order.');
	return {
		placed,
		tier,
		delivery,
		...(wanted > 0 && { day: addDays(placed, wanted - 1) }),
		salt,
		lines,
		name: packLine(packer, 'words', order.name, mostBuyerName),
		note: packLine(packer, 'words', order.note, mostBuyerNote),
	};
}

function packCodeLine(packer: Packer, line: CodeLine | undefined): CodeLine | undefined {
	const quantity = packCount(packer, line?.quantity ?? 0, mostQuantity);
	if (quantity === 0) return undefined;
	const price = packPrice(packer, line?.price ?? rupiah(0));
	// Throws where a hostile code would make a sum that no book can hold.
	timesRupiah(price, quantity);
	return { tag: packer.bits(line?.tag ?? 0, tagBits) as Tag, quantity, price };
}
