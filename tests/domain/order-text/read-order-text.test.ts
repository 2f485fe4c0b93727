import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import { type HeardOrder, readOrderText } from '../../../src/domain/order-text/read-order-text.ts';
import type { Product } from '../../../src/domain/product.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { sampleShops } from '../../../src/domain/sample/shops.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { idOf } from '../arbitrary.ts';
import { type WrittenOrder, writtenOrders } from './messages.ts';

const today = '2026-11-22' as Day;

function productsOf(key: string): Product[] {
	const shop = sampleShops.find((each) => each.key === key);
	return (shop?.products ?? []).map(({ name, unit, price }, at) => ({
		id: idOf(at + 1),
		born: makeStamp(0, 0, 'test'),
		name,
		unit,
		price: rupiah(price),
		available: true,
		rank: at + 1,
	}));
}

/** What was read, by the names of the products. */
function linesOf(order: HeardOrder, products: readonly Product[]): Record<string, number> {
	const nameOf = (id: string) => products.find((product) => product.id === id)?.name ?? id;
	return Object.fromEntries(order.lines.map((line) => [nameOf(line.product), line.quantity]));
}

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];

/** The words of a message that no field accounts for. */
function unheard(text: string, { heard }: HeardOrder): string[] {
	let left = text;
	for (const [start, end] of heard) {
		left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
	}
	return words(left);
}

interface Fact {
	readonly what: string;
	readonly isRight: boolean;
}

/** What a person would have to set right: products, quantities, day and money. */
function factsOf(written: WrittenOrder): Fact[] {
	const products = productsOf(written.shop);
	const order = readOrderText(written.text, products, today);
	const read = linesOf(order, products);
	return [
		...Object.entries(written.lines).flatMap(([name, quantity]) => [
			{ what: name, isRight: name in read },
			{ what: `${name} × ${quantity}`, isRight: read[name] === quantity },
		]),
		...Object.keys(read)
			.filter((name) => !(name in written.lines))
			.map((name) => ({ what: `not ${name}`, isRight: false })),
		{ what: `day ${written.day}`, isRight: order.day?.value === written.day },
		{ what: `deposit ${written.deposit}`, isRight: order.deposit?.value === written.deposit },
	];
}

describe('orders as people write them', () => {
	test('are read rightly, nine facts of ten', () => {
		const facts = writtenOrders.flatMap((written) => factsOf(written).map((fact) => ({ ...fact, written })));
		const right = facts.filter(({ isRight }) => isRight);
		console.log(`${right.length} of ${facts.length} facts read rightly in ${writtenOrders.length} messages`);
		for (const { what, isRight, written } of facts) {
			if (!isRight) console.log(`  missed: ${what} in "${written.text.slice(0, 50)}"`);
		}
		expect(right.length / facts.length).toBeGreaterThanOrEqual(0.9);
	});

	test.each(writtenOrders.map(({ shop, text }) => [text, shop] as const))(
		'lose no word: %s',
		(text, shop) => {
			const order = readOrderText(text, productsOf(shop), today);
			expect(words(order.rest.join(' '))).toEqual(unheard(text, order));
		},
	);
});
