import { deflateRawSync } from 'node:zlib';
import type { Catalog } from '../../src/domain/catalog.ts';
import { mostPictured, packCatalog } from '../../src/domain/catalog-link.ts';
import { catalogNamed, readRows } from '../domain/catalog-rows.ts';
import { priceLists } from '../domain/price-lists.ts';
import type { Bench } from './figure.ts';
import { platePicture } from './plate.ts';

interface Sample {
	readonly name: string;
	readonly catalog: Catalog;
	/** The most letters that a link of its kind may have. */
	readonly most: number;
}

/** Names, prices and units. */
const plain = Object.entries(priceLists).map(
	([shop, list]): Sample => ({
		name: `link of 30 products, ${shop}`,
		catalog: catalogNamed(shop, readRows(list), 'Pesan hari ini, ambil besok'),
		most: 700,
	}),
);

/** The same with a tiny picture each. */
const pictured = plain.map(
	({ name, catalog }): Sample => ({
		name: `${name}, with pictures`,
		catalog: { ...catalog, items: catalog.items.map((item, at) => ({ ...item, picture: platePicture(at) })) },
		most: mostPictured,
	}),
);

const samples: readonly Sample[] = [...plain, ...pictured];

/** The letters that thirty products take in a link, of shops that the text model has not learnt from. */
export const linkLength: Bench = {
	lines: Object.fromEntries(samples.map(({ name, most }) => [name, { unit: 'letters', limit: most }])),
	baseline: 'the same as JSON, deflated, in base64url',
	exact: true,
	open: async () => ({
		figure: async () => lengths(packCatalog),
		baseline: async () => lengths(deflated),
		close: async () => undefined,
	}),
};

function lengths(pack: (catalog: Catalog) => string): Record<string, number> {
	return Object.fromEntries(samples.map(({ name, catalog }) => [name, pack(catalog).length]));
}

/** Without names of fields, as anybody would write it who counts letters. */
function deflated({ shop, phone, heading, closes, tier, salt, items }: Catalog): string {
	const rows = items.map((item) => [
		item.name,
		item.unit,
		item.price,
		item.drawing,
		item.tag,
		item.available,
		...(item.picture ?? []),
	]);
	const json = JSON.stringify([shop, phone, heading, closes ?? '', tier, salt, rows]);
	return deflateRawSync(json, { level: 9 }).toString('base64url');
}
