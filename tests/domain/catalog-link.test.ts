import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Catalog, mostHeading, mostItems } from '../../src/domain/catalog.ts';
import {
	mostLink,
	mostPictured,
	packCatalog,
	packWithin,
	readCatalog,
} from '../../src/domain/catalog-link.ts';
import { mostName } from '../../src/domain/customer.ts';
import type { Day } from '../../src/domain/day.ts';
import { seal } from '../../src/domain/packed/envelope.ts';
import { plainLine } from '../../src/domain/plain-text.ts';
import { mostGroup } from '../../src/domain/product.ts';
import { between, seededRandom, shuffled } from '../../src/domain/random.ts';
import { sampleShops } from '../../src/domain/sample/shops.ts';
import { still, waves } from '../../src/domain/tiny-picture.ts';
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

function readyOf(letters: string): Catalog {
	const read = readCatalog(letters);
	if (read.state !== 'ready') throw new Error(read.state);
	return read.value;
}

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
		expect(readCatalog('1MxLG_VpZg22R-7xg-EKQ_mOvm3uklqoXf3obpuxZt9ErsMoBfN8MciC1lsLEksRnoPQ')).toEqual(
			ready({ ...few, closes: '2026-12-24' as Day }),
		);
		const picture = waves.map(({ across, down }, at) => {
			const band = across + down;
			return band === 0 ? 17 : band === 1 ? still + 3 - (at % 5) : still;
		});
		const other = '1Tf1e_VpZg22R-7xg-EKQ_mOvm3uklqoXf3obpuxZub3_7ModTtgVkHIgC9EJRQOFVnr9gzd_mBanA_EluGXR5Q';
		expect(readCatalog(other)).toMatchObject(
			ready({
				...few,
				items: few.items.map((item, at) => (at === 1 ? { ...item, group: 'Kue basah', picture } : item)),
			}),
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

describe('pictures', () => {
	const thirty = catalogNamed('Dapur Bu Ratna', readRows(priceLists['Dapur Bu Ratna']));
	const random = seededRandom(5);
	/** Of noise, of which no wave can be guessed. */
	const noise = () => waves.map(({ across, down }) => between(random, 0, across + down === 0 ? 31 : 15));
	const pictured = (catalog: Catalog) => ({
		...catalog,
		items: catalog.items.map((item) => ({ ...item, picture: noise() })),
	});

	test('of thirty products fit, even where each is noise', () => {
		const letters = packWithin(pictured(thirty), mostPictured);
		expect(letters.length).toBeLessThanOrEqual(mostPictured);
		expect(readCatalog(letters)).toEqual(readCatalog(packCatalog(readyOf(letters))));
		expect(readyOf(letters).items.filter(({ picture }) => picture)).toHaveLength(30);
	});

	test('are left out, the last first, where there is no room for all', () => {
		const all = pictured({ ...thirty, items: [...thirty.items, ...thirty.items] });
		fc.assert(
			fc.property(fc.integer({ min: 1_000, max: 2_500 }), (most) => {
				const letters = packWithin(all, most);
				expect(letters.length).toBeLessThanOrEqual(most);
				const { items } = readyOf(letters);
				const kept = items.findIndex(({ picture }) => !picture);
				expect(items.slice(kept).some(({ picture }) => picture)).toBe(false);
				expect(items.map(({ name }) => name)).toEqual(all.items.map(({ name }) => name));
				// No more are left out than must be, but for one that a guess may cost.
				expect(most - letters.length).toBeLessThan(100);
			}),
			{ numRuns: 20 },
		);
	});

	test('are nothing to a link that is too long without them', () => {
		const all = pictured(thirty);
		expect(packWithin(all, 100)).toBe(packCatalog(thirty));
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
				const texts = items.flatMap(({ name, unit, group = '' }) => [name, unit, group]);
				for (const line of [shop, heading, ...texts]) {
					expect(line).toBe(plainLine(line));
				}
				expect([...shop].length).toBeLessThanOrEqual(mostName);
				expect([...heading].length).toBeLessThanOrEqual(mostHeading);
				expect(items.length).toBeLessThanOrEqual(mostItems);
				for (const { group = '', picture = waves } of items) {
					expect([...group].length).toBeLessThanOrEqual(mostGroup);
					expect(picture).toHaveLength(waves.length);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
