import { deflateRawSync } from 'node:zlib';
import type { Catalog } from '../../src/domain/catalog.ts';
import { packCatalog } from '../../src/domain/catalog-link.ts';
import { catalogNamed, readRows } from '../domain/catalog-rows.ts';
import { priceLists } from '../domain/price-lists.ts';
import type { Bench, Measured } from './figure.ts';

const most = 700;

const catalogs = Object.entries(priceLists).map(([shop, list]) =>
	catalogNamed(shop, readRows(list), 'Pesan hari ini, ambil besok'),
);

/** The letters that thirty products take in a link, of shops that the text model has not learnt from. */
export const linkLength: Bench = {
	lines: Object.fromEntries(
		catalogs.map((catalog) => [lineOf(catalog), { unit: 'letters', limit: most }] as const),
	),
	baseline: 'the same as JSON, deflated, in base64url',
	exact: true,
	open: async () => ({
		figure: async () => measured(packCatalog),
		baseline: async () => measured(deflated),
		close: async () => undefined,
	}),
};

function lineOf({ shop, items }: Catalog): string {
	return `link of ${items.length} products, ${shop}`;
}

function measured(pack: (catalog: Catalog) => string): Measured {
	return Object.fromEntries(catalogs.map((catalog) => [lineOf(catalog), pack(catalog).length]));
}

/** What is the same for every catalog's reader is left out: a plain list, not names of fields. */
function deflated({ shop, phone, heading, closes, tier, salt, items }: Catalog): string {
	const rows = items.map(({ tag, name, unit, price, available, drawing }) => [
		name,
		unit,
		price,
		drawing,
		tag,
		Number(available),
	]);
	const json = JSON.stringify([shop, phone, heading, closes ?? 0, tier, salt, rows]);
	return deflateRawSync(json, { level: 9 }).toString('base64url');
}
