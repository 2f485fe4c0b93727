import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dots, rupiah } from '../../../src/domain/rupiah.ts';
import type { Box } from '../../../src/domain/story/box.ts';
import { composeStory, layouts, mostOnPage } from '../../../src/domain/story/compose.ts';
import type { StoryProduct } from '../../../src/domain/story/facts.ts';
import { formats, frames } from '../../../src/domain/story/frame.ts';
import type { Paint, Sheet } from '../../../src/domain/story/paint.ts';
import { shout } from '../../../src/domain/story/shout.ts';
import { grounds } from '../../../src/domain/story/theme.ts';
import { faultsOf, tinyTexts, written } from './faults.ts';
import { pictures } from './flat.ts';
import { factsOf, pen, photographs, productsOf } from './story-facts.ts';

const shops = ['Ayu!', 'Vanara Cake', 'Dapoer Ibu Siti Rohmah Putri', 'Sambal & Kue "Qomariyah"'] as const;
const headings = ['Ready hari ini', '', 'Menerima pesanan hajatan & arisan', 'Promo'] as const;
/** No picture has more of them. */
const mostPages = 10;
const days = ['both', 'closing', 'pickUp', 'none'] as const;

/** The products whose name and price don't stand on one page together. */
function unshown(products: readonly StoryProduct[], sheets: readonly Sheet[]): string[] {
	const pages = sheets.map((sheet) => ` ${written([sheet])} `);
	return products
		.filter(
			({ name, price }) =>
				!pages.some((page) => page.includes(shout(name)) && page.includes(` ${priceText(price)} `)),
		)
		.map(({ name, price }) => `${name} ${price}`);
}

/** As it is painted: "1.250 .000". */
function priceText(price: number): string {
	return price < 1000 ? String(price) : dots(rupiah(price)).replace(/\.(\d+)$/, ' .$1');
}

describe.each(layouts)('%s', (layout) => {
	describe.each(formats)('as %s', (format) => {
		test.each([
			...[1, 2, 3, 4, 5, 6, 13, 30].map((count) => ({ count, photos: 'some' }) as const),
			...[1, 6, 13, 30].flatMap((count) => [
				{ count, photos: 'none' } as const,
				{ count, photos: 'all' } as const,
			]),
		])(
			'$count products, $photos with a photo: each on a page, every word legible',
			({ count, photos }) => {
				for (const [at, ground] of grounds.entries()) {
					const most = mostOnPage(layout) * mostPages;
					const products = productsOf(Math.min(count, most), at, photographs[photos]);
					const { closing, pickUp, ...rest } = factsOf(products, {
						shop: shops[at] ?? '',
						heading: headings[(at + count) % headings.length] ?? '',
					});
					const day = days[(at + count) % days.length];
					const facts = {
						...rest,
						...(closing && (day === 'both' || day === 'closing') && { closing }),
						...(pickUp && (day === 'both' || day === 'pickUp') && { pickUp }),
					};
					const sheets = composeStory({ layout, ground, format, facts }, pen);
					expect(sheets.flatMap((sheet) => faultsOf(sheet, frames[format]))).toEqual([]);
					expect(sheets.flatMap(tinyTexts)).toEqual([]);
					for (const sheet of sheets) {
						expect(written([sheet])).toContain(shout(facts.shop));
						expect(written([sheet])).toContain(facts.phone);
					}
					expect(unshown(products, sheets)).toEqual([]);
					const soldOut = products.filter(({ available }) => !available);
					expect(written(sheets).match(/HABIS/g) ?? []).toHaveLength(soldOut.length);
					if (layout !== 'board') {
						expect(sheets.flatMap(({ paints }) => pictures(paints)).map(({ photo }) => photo)).toEqual(
							expect.arrayContaining(products.map(({ photo }) => photo)),
						);
					}
				}
			},
			30_000,
		);
	});

	test('whatever a name, a unit and a price are, nothing is cut or lies on anything else', () => {
		const anyProduct: fc.Arbitrary<StoryProduct> = fc.record({
			name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
			unit: fc.string({ unit: 'grapheme', maxLength: 20 }),
			price: fc
				.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 999_999_999_999 }))
				.map(rupiah),
			available: fc.boolean(),
			drawing: fc.constantFrom('bakpia', 'kopi'),
		});
		fc.assert(
			fc.property(
				fc.array(anyProduct, { minLength: 1, maxLength: 7 }),
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 28 }),
				fc.string({ unit: 'grapheme', maxLength: 60 }),
				fc.constantFrom(...formats),
				(products, shop, heading, format) => {
					const facts = factsOf(products, { shop, heading });
					const sheets = composeStory({ layout, ground: 'toska', format, facts }, pen);
					expect(sheets.flatMap((sheet) => faultsOf(sheet, frames[format]))).toEqual([]);
				},
			),
			{ numRuns: 25 },
		);
	});

	test('a comma hangs over no sign of what is sold out', () => {
		const [first, second] = productsOf(2);
		const products = [
			{ ...first, name: 'A,', available: false },
			{ ...second, name: 'B' },
		] as StoryProduct[];
		const sheets = composeStory({ layout, ground: 'toska', format: 'story', facts: factsOf(products) }, pen);
		expect(sheets.flatMap((sheet) => faultsOf(sheet, frames.story))).toEqual([]);
	});

	test('products are spread evenly over their pages', () => {
		const most = mostOnPage(layout);
		const sheets = composeStory(
			{ layout, ground: 'kopi', format: 'story', facts: factsOf(productsOf(most * 2 + 1)) },
			pen,
		);
		expect(sheets).toHaveLength(3);
	});
});

test('what is sold out says so, and only that', () => {
	const [first, second] = productsOf(2);
	const products = [
		{ ...first, available: true },
		{ ...second, available: false },
	] as StoryProduct[];
	for (const layout of layouts) {
		const text = written(
			composeStory({ layout, ground: 'jambon', format: 'story', facts: factsOf(products) }, pen),
		);
		expect(text.match(/HABIS/g)).toHaveLength(1);
	}
});

test('the seal leaves free the board of what is sold out, also where two stand side by side', () => {
	const turned = (paints: readonly Paint[], turn: number): Box[] =>
		paints.flatMap((paint) =>
			paint.kind === 'group'
				? [...(paint.turn === turn ? [paint.box] : []), ...turned(paint.paints, turn)]
				: [],
		);
	for (const [count, format] of [2, 3, 4].flatMap((count) =>
		formats.map((format) => [count, format] as const),
	)) {
		const products = productsOf(count).map((product) => ({ ...product, available: false }));
		const facts = factsOf(products, { heading: 'Ready hari ini' });
		for (const { paints } of composeStory({ layout: 'four', ground: 'kopi', format, facts }, pen)) {
			const [seal] = turned(paints, -9);
			const boards = turned(paints, -8);
			expect(seal).toBeDefined();
			expect(boards).toHaveLength(count);
			expect(boards.filter((board) => seal && meet(board, seal))).toEqual([]);
		}
	}
});

function meet(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('a shop without a number has a picture without one', () => {
	const facts = factsOf(productsOf(3), { phone: '' });
	for (const layout of layouts) {
		const sheets = composeStory({ layout, ground: 'kunyit', format: 'story', facts }, pen);
		expect(sheets.flatMap((sheet) => faultsOf(sheet, frames.story))).toEqual([]);
		expect(written(sheets)).toContain('VANARA CAKE');
	}
});
