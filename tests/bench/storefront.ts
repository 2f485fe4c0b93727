import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packCatalog } from '../../src/domain/catalog-link.ts';
import { Phone } from '../browser/phone.ts';
import { serve } from '../browser/static-server.ts';
import { catalogNamed, readRows } from '../domain/catalog-rows.ts';
import { priceLists } from '../domain/price-lists.ts';
import { buildEmptyPage, emptyPage } from './empty-page.ts';
import type { Bench, Measured } from './figure.ts';
import { markReady } from './mark-ready.ts';
import { slowDown, timeBetween } from './slow-phone.ts';

const code = "buyer's page, its code after gzip";
const all = "buyer's page, all it loads, after gzip";
const ready = "buyer's page, ready to be tapped";

/** What a buyer waits for and pays for: a shop of thirty products, on a phone that has never seen it. */
export const storefront: Bench = {
	lines: {
		[code]: { unit: 'bytes', limit: 20 * 1024 },
		[all]: { unit: 'bytes' },
		[ready]: { unit: 'ms' },
	},
	baseline: 'an empty Preact page',
	async open() {
		await buildEmptyPage();
		const shop = packCatalog(catalogNamed('Dapur Bu Ratna', readRows(priceLists['Dapur Bu Ratna'])));
		return {
			figure: () => visit('dist', `katalog.html#${shop}`, '.tile button'),
			baseline: () => visit(emptyPage, '', 'p'),
			close: async () => undefined,
		};
	},
};

/** Opens a page of a folder in a new browser: nothing is cached, and no other page has warmed it. */
async function visit(folder: string, address: string, usable: string): Promise<Measured> {
	const server = await serve(folder);
	const phone = await Phone.open({ url: 'about:blank' });
	try {
		const { page } = phone;
		await slowDown(page);
		await page.addInitScript(markReady, usable);
		await page.goto(server.url + address, { waitUntil: 'networkidle' });
		const loaded = server.requests.map((path) => (path === '/' ? 'index.html' : path.slice(1)));
		return {
			[code]: weigh(
				folder,
				loaded.filter((file) => /\.(html|js|css)$/.test(file)),
			),
			[all]: weigh(folder, loaded),
			[ready]: await timeBetween(page, 'begun', 'ready'),
		};
	} finally {
		await phone.close();
		await server.cut();
	}
}

function weigh(folder: string, files: readonly string[]): number {
	const bytes = [...new Set(files)].map((file) => readFileSync(join(folder, file)));
	return bytes.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}
