import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, isDay } from '../../../src/domain/day.ts';
import { mostQuantity } from '../../../src/domain/order.ts';
import { readOrderText } from '../../../src/domain/order-text/read-order-text.ts';
import { type WrittenOrder, writtenOrders } from './messages.ts';
import { letters, linesRead, priceList, productsNamed, unheard } from './price-list.ts';

/** A Sunday. */
const today = '2026-11-22' as Day;

interface Fact {
	readonly what: string;
	readonly isRight: boolean;
}

/** What a person would have to set right: products, quantities, day and money. */
function factsOf({ shop, text, lines, day, deposit }: WrittenOrder): Fact[] {
	const products = priceList(shop);
	const order = readOrderText(text, products, today);
	const read = linesRead(order, products);
	return [
		...Object.entries(lines).flatMap(([name, quantity]) => [
			{ what: name, isRight: name in read },
			{ what: `${quantity} ${name}`, isRight: read[name] === quantity },
		]),
		...Object.keys(read)
			.filter((name) => !(name in lines))
			.map((name) => ({ what: `no ${name}`, isRight: false })),
		{ what: `day ${day}`, isRight: order.day?.value === day },
		{ what: `deposit ${deposit}`, isRight: order.deposit?.value === deposit },
	];
}

describe('orders as people write them', () => {
	test('are read rightly, nine facts of ten', () => {
		const facts = writtenOrders.flatMap((written) => factsOf(written).map((fact) => ({ ...fact, written })));
		const right = facts.filter(({ isRight }) => isRight);
		console.log(
			`figure: ${right.length} of ${facts.length} facts read rightly in ${writtenOrders.length} messages`,
		);
		for (const { what, isRight, written } of facts) {
			if (!isRight) console.log(`  missed: ${what} in "${written.text}"`);
		}
		expect(right.length / facts.length).toBeGreaterThanOrEqual(0.9);
	});

	test.each(writtenOrders.map(({ shop, text }) => [text, shop] as const))(
		'lose no word: %s',
		(text, shop) => {
			const order = readOrderText(text, priceList(shop), today);
			expect(letters(order.rest.join(' '))).toBe(unheard(text, order));
		},
	);
});

/** Messages of pieces of real ones, of numbers and of nonsense, in any order. */
const pieces = [...new Set(writtenOrders.flatMap(({ text }) => text.split(/(?<=[\s,.])/)))];
const alien = fc.stringMatching(/^[qxz]{5,9}$/);
const message = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...pieces) },
			{ weight: 1, arbitrary: fc.nat(20_000).map(String) },
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					'\n',
					', ',
					'. ',
					'=',
					'(',
					')',
					'"',
					'½',
					'é',
					'👩‍🍳',
					'🌶️',
					'12/12',
					'1/2 kg',
					'@',
				),
			},
			{ weight: 1, arbitrary: alien },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(' '));
const shop = fc.constantFrom(...new Set(writtenOrders.map((written) => written.shop))).map(priceList);

describe('any message', () => {
	test('loses no word: each is accounted for or among the rest, in its order', () => {
		fc.assert(
			fc.property(message, shop, (text, products) => {
				const order = readOrderText(text, products, today);
				expect(letters(order.rest.join(' '))).toBe(unheard(text, order));
			}),
			{ numRuns: 20_000 },
		);
	}, 60_000);

	test('gives back what nobody can know, as part of the rest, the name or the address', () => {
		fc.assert(
			fc.property(message, alien, message, shop, (before, unknown, after, products) => {
				const text = `${before} ${unknown} ${after}`;
				const { rest, name, address } = readOrderText(text, products, today);
				expect([...rest, name?.value, address?.value].join(' ')).toContain(unknown);
			}),
			{ numRuns: 2_000 },
		);
	}, 60_000);

	test('gives only lines, days and places that can be', () => {
		fc.assert(
			fc.property(message, shop, (text, products) => {
				const { lines, day, heard } = readOrderText(text, products, today);
				const ids = products.map(({ id }) => id);
				expect(new Set(lines.map(({ product }) => product)).size).toBe(lines.length);
				for (const { product, quantity, from } of lines) {
					expect(ids).toContain(product);
					expect(Number.isInteger(quantity) && quantity >= 1 && quantity <= mostQuantity).toBe(true);
					expect(text.slice(...from).trim()).not.toBe('');
				}
				expect(day === undefined || isDay(day.value)).toBe(true);
				expect(heard.every(([start, end]) => 0 <= start && start < end && end <= text.length)).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	}, 60_000);

	test('is read up to a length that no order has, and kept beyond', () => {
		const long = `bakpia keju 2 ${'wah '.repeat(50_000)} bakpia cokelat 3`;
		const products = priceList('bakpia');
		const order = readOrderText(long, products, today);
		expect(linesRead(order, products)).toEqual({ 'Bakpia keju isi 10': 2 });
		expect(letters(order.rest.join(' '))).toBe(unheard(long, order));
	});
});

describe('products and quantities', () => {
	const list = productsNamed(
		['Donat kentang isi 6', 'kotak'],
		['Risol mayo', 'biji'],
		['Kopi robusta bubuk 200 g', 'bungkus'],
		['Kopi robusta bubuk 1 kg', 'bungkus'],
		['Gula aren cetak 1 kg', 'kg'],
		['Gula aren cetak 10 kg', 'dus'],
		['Nastar toples 500 g', 'toples'],
		['Es cendol', 'gelas'],
		['Bakpia keju isi 10', 'kotak'],
		['Bakpia cokelat isi 10', 'kotak'],
		['Cuko botol 250 ml', 'botol'],
		['Onde-onde', 'biji'],
	);
	const read = (text: string) => linesRead(readOrderText(text, list, today), list);

	test.each([
		['donat kentang 3 kotak', { 'Donat kentang isi 6': 3 }],
		['3 kotak donat kentang', { 'Donat kentang isi 6': 3 }],
		['dnt kntang 3ktk', { 'Donat kentang isi 6': 3 }],
		['donat x5', { 'Donat kentang isi 6': 5 }],
		['donat (5)', { 'Donat kentang isi 6': 5 }],
		['donat isi 6 = 5', { 'Donat kentang isi 6': 5 }],
		['donat 2 lusin', { 'Donat kentang isi 6': 24 }],
		['sekotak donat', { 'Donat kentang isi 6': 1 }],
		['dua puluh lima risol', { 'Risol mayo': 25 }],
		['risol 1.000 biji', { 'Risol mayo': 1_000 }],
		['gula aren 20kg', { 'Gula aren cetak 1 kg': 20 }],
		['gula aren 10 kg 2 dus', { 'Gula aren cetak 10 kg': 2 }],
		['kopi robusta 200gr 10 bks, yg 1kg 2', { 'Kopi robusta bubuk 200 g': 10, 'Kopi robusta bubuk 1 kg': 2 }],
		['nastar 500gr 2', { 'Nastar toples 500 g': 2 }],
		['bakpia keju, bakpia coklat masing2 4', { 'Bakpia keju isi 10': 4, 'Bakpia cokelat isi 10': 4 }],
		['onde2 15', { 'Onde-onde': 15 }],
	])('%s', (text, lines) => {
		expect(read(text)).toEqual(lines);
	});

	test.each([
		'cuko nya dilebihin',
		'tanpa cuko ya',
		'es teh 2',
		'sambal kentang 2',
		'donat 12rb kan?',
		'risol @3000',
		'donat untuk anak umur 5 tahun',
		'nastar masih ada?',
		'tulisannya "donat kentang 3"',
		'rumah nomor 5',
	])('orders nothing: %s', (text) => {
		expect(read(text)).toEqual({});
	});

	test('are in doubt where they had to be guessed', () => {
		const doubts = (text: string) => readOrderText(text, list, today).lines.map(({ sure }) => sure);
		expect(doubts('bakpia 5')).toEqual([false]);
		expect(doubts('bakpia keju')).toEqual([false]);
		expect(doubts('donat 3 toples')).toEqual([false]);
		expect(doubts('kopi robusta 5')).toEqual([false]);
		expect(doubts('donat 3 kotak')).toEqual([true]);
	});

	test('named twice are one line, in doubt', () => {
		const { lines } = readOrderText('risol 20\nrisol 5', list, today);
		expect(lines).toMatchObject([{ quantity: 25, sure: false }]);
	});
});

describe('the rest', () => {
	const products = priceList('pempek');
	const read = (text: string) => readOrderText(text, products, today);

	test('keeps whole phrases, without the courtesies around them', () => {
		expect(
			read('Assalamualaikum kak, mau pesan lenjer 10 ya, yang 5 jangan pakai ebi. Makasih 🙏').rest,
		).toEqual(['yang 5 jangan pakai ebi']);
	});

	test('keeps quotations word for word', () => {
		expect(read('lenjer 10, tulis "Lenjer 20 buat besok"').rest).toEqual(['tulis "Lenjer 20 buat besok"']);
	});

	test('is empty where all is understood', () => {
		expect(read('Kak pesan lenjer 10 buat besok jam 9, diambil. Suwun').rest).toEqual([]);
	});

	test('an emoji that is made of signs is one all the same', () => {
		expect(read('lenjer 10, jangan telat ‼').rest).toEqual(['jangan telat ‼']);
	});

	test('is like the last order where nothing else is said', () => {
		const { usual, rest } = read('kayak biasanya ya bu, tapi jgn terlalu asin');
		expect(usual).toBeDefined();
		expect(rest).toEqual(['tapi jgn terlalu asin']);
		expect(read('kirim seperti biasa, lenjer 10')).not.toHaveProperty('usual');
	});
});
