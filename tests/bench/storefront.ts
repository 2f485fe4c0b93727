import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packCatalog } from '../../src/domain/catalog-link.ts';
import { pages } from '../../vite.config.ts';
import { Phone } from '../browser/phone.ts';
import { serve } from '../browser/static-server.ts';
import { catalogNamed, readRows } from '../domain/catalog-rows.ts';
import { priceLists } from '../domain/price-lists.ts';
import type { Bench, Measured } from './figure.ts';
import { slowDown, timeBetween } from './slow-phone.ts';

const code = "buyer's page, its code after gzip";
const all = "buyer's page, all it loads, after gzip";
const ready = "buyer's page, ready to be tapped";

const emptyPage = resolve('.cache/bench/empty-page');

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

async function buildEmptyPage(): Promise<void> {
	await build({
		...pages,
		configFile: false,
		logLevel: 'warn',
		root: 'tests/bench/empty-page',
		build: { ...pages.build, outDir: emptyPage, emptyOutDir: true },
	});
}

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

/** Runs in the page before its own scripts: sets a mark once what can be tapped has been painted. */
function markReady(usable: string): void {
	performance.mark('begun', { startTime: 0 });
	function look(): void {
		if (!document.querySelector(usable)) {
			requestAnimationFrame(look);
			return;
		}
		const painted = new MessageChannel();
		painted.port1.onmessage = () => performance.mark('ready');
		painted.port2.postMessage(undefined);
	}
	requestAnimationFrame(look);
}

function weigh(folder: string, files: readonly string[]): number {
	const bytes = [...new Set(files)].map((file) => readFileSync(join(folder, file)));
	return bytes.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}
