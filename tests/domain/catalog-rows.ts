import fc from 'fast-check';
import { type Catalog, type Item, mostHeading } from '../../src/domain/catalog.ts';
import { catalogOf } from '../../src/domain/catalog-choice.ts';
import { mostName, type Tier, tiers } from '../../src/domain/customer.ts';
import { plainLine } from '../../src/domain/plain-text.ts';
import { mostGroup, mostUnit, type Product } from '../../src/domain/product.ts';
import type { Tag } from '../../src/domain/product-tag.ts';
import { bornRow } from '../../src/domain/row.ts';
import { mostRupiah, rupiah } from '../../src/domain/rupiah.ts';
import { type Shop, shopId } from '../../src/domain/shop.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { meanBits, type TinyPicture, waves } from '../../src/domain/tiny-picture.ts';
import { anyDay, idOf } from './arbitrary.ts';

const born = makeStamp(0, 0, 'aaaaaaaaaa');

export const anyTier: fc.Arbitrary<Tier> = fc.constantFrom(...tiers);

export const anyPrice = fc
	.oneof(
		fc.integer({ min: 1, max: 400 }).map((hundreds) => hundreds * 500),
		fc.integer({ min: 0, max: mostRupiah }),
	)
	.map(rupiah);

/** One line as the book keeps it, in any writing, emoji included. */
export function anyLine(most: number, least = 0): fc.Arbitrary<string> {
	return fc
		.oneof(
			fc.string({ unit: 'grapheme', maxLength: most }),
			fc.constantFrom('Brownies kukus', 'Keripik pisang 250 g', 'Kue “spesial” 🎂', 'loyang'),
		)
		.map((text) => plainLine([...plainLine(text)].slice(0, most).join('')))
		.filter((text) => text.length >= least && text === plainLine(text));
}

/** Any steps at all, as a hostile link might have them. */
export const anyTinyPicture: fc.Arbitrary<TinyPicture> = fc.tuple(
	...waves.map(({ across, down }) => fc.nat(across + down === 0 ? 2 ** meanBits - 1 : 15)),
);

const anyPlainItem = fc.record({
	tag: fc.integer({ min: 0, max: 2_047 }).map((tag) => tag as Tag),
	name: anyLine(mostName, 1),
	unit: anyLine(mostUnit),
	price: anyPrice,
	available: fc.boolean(),
	drawing: fc.stringMatching(/^[A-Za-z0-9]$/),
});

export const anyItem: fc.Arbitrary<Item> = fc
	.tuple(
		anyPlainItem,
		fc.oneof(fc.constantFrom('', 'Kue basah'), anyLine(mostGroup)),
		fc.option(anyTinyPicture, { nil: undefined }),
	)
	.map(([item, group, picture]) => ({ ...item, ...(group && { group }), ...(picture && { picture }) }));

export const anyCatalog: fc.Arbitrary<Catalog> = fc
	.record({
		shop: anyLine(mostName),
		phone: fc.stringMatching(/^628[1-9]\d{7,10}$/),
		heading: anyLine(mostHeading),
		closes: fc.option(anyDay(5_000), { nil: undefined }),
		tier: anyTier,
		salt: fc.integer({ min: 0, max: 63 }),
		items: fc.array(anyItem, { minLength: 1, maxLength: 8 }),
	})
	.map(({ closes, ...catalog }) => ({ ...catalog, ...(closes && { closes }) }));

export interface PricedRow {
	readonly name: string;
	readonly unit: string;
	readonly price: number;
	readonly regular?: number | undefined;
	readonly reseller?: number | undefined;
}

/** Products with ids as phones make them: the first half a time, the second random. */
export function productsOf(rows: readonly PricedRow[]): Product[] {
	return rows.map(({ name, unit, price, regular, reseller }, at) =>
		bornRow<Product>(
			idOf(Math.imul(at + 1, 0x9e3779b1) >>> 0),
			{
				name,
				unit,
				price: rupiah(price),
				...(regular !== undefined && { regularPrice: rupiah(regular) }),
				...(reseller !== undefined && { resellerPrice: rupiah(reseller) }),
				available: at % 9 !== 8,
				rank: at,
			},
			born,
		),
	);
}

export function shopNamed(name: string): Shop {
	return bornRow<Shop>(shopId, { name, phone: '6281200000101', book: idOf(1) }, born);
}

/** A catalog of all these products, at the ordinary prices. */
export function catalogNamed(name: string, rows: readonly PricedRow[], heading = ''): Catalog {
	const products = productsOf(rows);
	return catalogOf(shopNamed(name), { tier: 'ordinary', heading, products }, products);
}

/** The rows of a list of `name|unit|price` lines. */
export function readRows(list: string): PricedRow[] {
	return list
		.trim()
		.split('\n')
		.map((line) => line.split('|'))
		.map(([name = '', unit = '', price = '']) => ({ name, unit, price: Number(price) }));
}
