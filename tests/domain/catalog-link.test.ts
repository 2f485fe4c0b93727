import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Catalog, mostHeading, mostItems } from '../../src/domain/catalog.ts';
import { mostLink, packCatalog, readCatalog } from '../../src/domain/catalog-link.ts';
import { mostName } from '../../src/domain/customer.ts';
import type { Day } from '../../src/domain/day.ts';
import { seal } from '../../src/domain/packed/envelope.ts';
import { plainLine } from '../../src/domain/plain-text.ts';
import { between, seededRandom, shuffled } from '../../src/domain/random.ts';
import { sampleShops } from '../../src/domain/sample/shops.ts';
import { anyCatalog, catalogNamed, readRows } from './catalog-rows.ts';
import { priceLists } from './price-lists.ts';

const few = catalogNamed(
	'Azzalea Cake',
	[
		{ name: 'Bolu pandan', unit: 'loyang', price: 45_000 },
		{ name: 'Risol mayo', unit: 'biji', price: 3_500 },
	],
	'Pesan hari ini, ambil besok',
);

const ready = (value: Catalog) => ({ state: 'ready', value });

describe('a link', () => {
	test('gives back the catalog, whatever is in it', () => {
		fc.assert(
			fc.property(anyCatalog, (catalog) => {
				const link = packCatalog(catalog);
				fc.pre(link.length <= mostLink);
				expect(readCatalog(link)).toEqual(ready(catalog));
				expect(readCatalog(`#${link}`)).toEqual(ready(catalog));
			}),
		);
	});

	test('gives back the longest that can be shown', () => {
		const rows = Array.from({ length: mostItems }, (_, at) => ({
			name: `Kue ${at}`,
			unit: 'biji',
			price: at,
		}));
		const catalog = catalogNamed('Azzalea Cake', rows);
		expect(readCatalog(packCatalog(catalog))).toEqual(ready(catalog));
	});

	test('is of letters that WhatsApp takes for the link, to the last', () => {
		fc.assert(
			fc.property(anyCatalog, (catalog) => {
				expect(packCatalog(catalog)).toMatch(/^[\w-]*[A-Za-z0-9]$/);
			}),
		);
	});

	test('made by the first version is read for ever', () => {
		expect(readCatalog('1yeH1_cWZaeBY_F0fcVFKXApG0mjwqNz8Yg7z6G-jk98uRTNA4biMHzwtGTPpCw')).toEqual(
			ready({ ...few, closes: '2026-12-24' as Day }),
		);
	});

	test('may have had marks hung on it on its way', () => {
		expect(readCatalog(`${packCatalog(few)}?fbclid=1`)).toEqual(ready(few));
		expect(readCatalog(`${packCatalog(few)}.`)).toEqual(ready(few));
	});
});

describe('length', () => {
	const shuffle = seededRandom(30);
	const trades = shuffled(
		shuffle,
		sampleShops.flatMap(({ products }) => products),
	);
	const lists = [
		...Object.entries(priceLists).map(([name, list]) => ({ name, rows: readRows(list) })),
		{ name: 'of all samples', rows: trades.slice(0, 30) },
	];

	test.each(lists)('thirty products fit into 500 letters: $name', ({ name, rows }) => {
		const { length } = packCatalog(catalogNamed(name, rows, 'Pesan hari ini, ambil besok'));
		console.log(`${name}: ${rows.length} products in ${length} letters`);
		expect(rows).toHaveLength(30);
		expect(length).toBeLessThanOrEqual(500);
	});
});

describe('a link that is none', () => {
	test('is empty, newer or broken', () => {
		expect(readCatalog('')).toEqual({ state: 'none' });
		expect(readCatalog('#')).toEqual({ state: 'none' });
		expect(readCatalog('2abcdef')).toEqual({ state: 'newer' });
		expect(readCatalog('1')).toEqual({ state: 'broken' });
		expect(readCatalog('1AAAA')).toEqual({ state: 'broken' });
		expect(readCatalog('<script>alert(1)</script>')).toEqual({ state: 'broken' });
		expect(readCatalog('-1')).toEqual({ state: 'broken' });
		expect(readCatalog('1'.repeat(1_000_000))).toEqual({ state: 'broken' });
	});

	test('any one letter changed is noticed', () => {
		const link = packCatalog(few);
		fc.assert(
			fc.property(fc.nat(link.length - 1), fc.constantFrom(...'ABCXYZabcxyz0189-_'), (at, letter) => {
				fc.pre(link[at] !== letter);
				const changed = link.slice(0, at) + letter + link.slice(at + 1);
				expect(readCatalog(changed).state).not.toBe('ready');
			}),
		);
	});

	test('cut off anywhere is noticed', () => {
		const link = packCatalog(few);
		for (let length = 1; length < link.length; length += 1) {
			expect(readCatalog(link.slice(0, length)).state).toBe('broken');
		}
	});

	test('a forged one, with a true checksum, shows only plain lines of measure, or nothing', () => {
		const random = seededRandom(7);
		fc.assert(
			fc.property(fc.nat(mostLink), fc.nat(3), (size, evenness) => {
				// Even bytes are what a bomb is made of: much text out of little.
				const even = between(random, 0, 255);
				const bytes = Uint8Array.from({ length: size }, () =>
					random() * 4 < evenness ? even : between(random, 0, 255),
				);
				const forged = seal({ version: '1', pack: () => bytes, unpack: () => bytes }, bytes);
				const read = readCatalog(forged);
				if (read.state !== 'ready') return;
				const { shop, heading, items } = read.value;
				for (const line of [shop, heading, ...items.flatMap(({ name, unit }) => [name, unit])]) {
					expect(line).toBe(plainLine(line));
				}
				expect([...shop].length).toBeLessThanOrEqual(mostName);
				expect([...heading].length).toBeLessThanOrEqual(mostHeading);
				expect(items.length).toBeLessThanOrEqual(mostItems);
			}),
			{ numRuns: 300 },
		);
	});
});
