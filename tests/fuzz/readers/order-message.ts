import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../src/domain/day.ts';
import {
	linesOf,
	type OrderCode,
	orderCodeRoute,
	packOrder,
	readOrderCode,
} from '../../../src/domain/order-code.ts';
import { type OrderMessage, readOrderMessage } from '../../../src/domain/order-message.ts';
import { productTag } from '../../../src/domain/product-tag.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { weekdayDate } from '../../../src/i18n/calendar.ts';
import { messageWords } from '../../../src/i18n/order-import.ts';
import { orderLetters } from '../../../src/i18n/order-letter.ts';
import { anyOrder } from '../../domain/coded-orders.ts';
import { priceList } from '../../domain/order-text/price-list.ts';
import { brokenText } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

const today = '2026-11-22' as Day;
const products = priceList('azzalea');

/** Orders of what the shop has, and of what it has no more. */
const order = fc.tuple(anyOrder, fc.array(fc.constantFrom(...products), { maxLength: 4 })).map(
	([order, some]): OrderCode => ({
		...order,
		lines: [
			...some.map(({ id, price }) => ({ tag: productTag(id, order.salt), quantity: 2, price })),
			...order.lines.slice(0, 2),
		],
	}),
);

/** The letter that the buyer's page writes for it. */
function letterOf(code: OrderCode): string {
	const { lines } = linesOf(code, products);
	const [full] = orderLetters({
		shop: 'Azzalea Cake',
		name: code.name,
		lines,
		total: rupiah(0),
		delivery: code.delivery,
		day: code.day && weekdayDate(code.day, code.placed),
		note: code.note,
		link: `https://toko.example/#${orderCodeRoute}${packOrder(code)}`,
	});
	return full;
}

/** Letters of the buyer's page. */
export const letters = order.map(letterOf);

/** The same, damaged. */
export const brokenMessages = brokenText(letters);

export const orderMessage = reader(
	'message with a code',
	brokenMessages,
	(text) => readOrderMessage(text, products, today, messageWords.letterLines),
	(message, text) => {
		if (message.by === 'hand') return 'by hand';
		const code = readOrderCode(text);
		assert.ok(code);
		expectNothingLost(text, code, message);
		return wasRead;
	},
);

/** What nobody but the buyer can have written is among the rest. */
function expectNothingLost(text: string, code: OrderCode, { rest }: OrderMessage): void {
	// Also where nothing but the code itself is left of the link.
	const ours = new Set([...wordsOf(letterOf(code)), ...wordsOf(packOrder(code))]);
	const kept = new Set(wordsOf(rest.join(' ')));
	// The greeting names the shop, which the code doesn't know.
	const written = text.replace(/^[^\S\n]*Halo [^,\n]*/gm, '');
	assert.deepEqual(
		wordsOf(written).filter((word) => !ours.has(word) && !kept.has(word)),
		[],
	);
}

function wordsOf(text: string): string[] {
	return text.replace(/(?:https?:\/\/\S*)?#\/p\/[\w-]+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}
