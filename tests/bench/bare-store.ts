import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { Phone } from '../browser/phone.ts';
import { type StaticServer, serve } from '../browser/static-server.ts';
import type { Bench, Measured } from './figure.ts';
import { slowDown } from './slow-phone.ts';

const lines = {
	broughtIn: '14,021 rows brought into the book',
	written: '30 orders written, one by one',
	read: '14,051 rows read',
} as const;

declare global {
	/** On the page of `store-page.ts`. */
	var byBook: () => Promise<Record<keyof typeof lines | 'rows', number>>;
	var byHand: typeof byBook;
}

const folder = resolve('.cache/bench/store-page');

/** What rules, stamps and summaries cost on top of the database itself. */
export const bareStore: Bench = {
	lines: Object.fromEntries(Object.values(lines).map((name) => [name, { unit: 'ms', times: 1.5 }])),
	baseline: 'the same records by hand on IndexedDB',
	async open() {
		await buildPage();
		const server = await serve(folder);
		let last: Awaited<ReturnType<typeof both>> | undefined;
		return {
			async figure() {
				last = await both(server);
				return last.byBook;
			},
			baseline: async () => last?.byHand ?? {},
			close: () => server.cut(),
		};
	},
};

/** By hand comes second: it takes over what the book has made of the rows. */
async function both({ url }: StaticServer): Promise<{ byBook: Measured; byHand: Measured }> {
	const phone = await Phone.open({ url });
	try {
		const { page } = phone;
		await slowDown(page);
		const [byBook, byHand] = [
			await page.evaluate(() => globalThis.byBook()),
			await page.evaluate(() => globalThis.byHand()),
		];
		if (byBook.rows !== byHand.rows) throw new Error(`${byBook.rows} rows, and ${byHand.rows} by hand.`);
		const named = (values: typeof byBook) =>
			Object.fromEntries(
				Object.entries(lines).map(([what, name]) => [name, values[what as keyof typeof lines]]),
			);
		return { byBook: named(byBook), byHand: named(byHand) };
	} finally {
		await phone.close();
	}
}

async function buildPage(): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			target: 'chrome92',
			outDir: folder,
			emptyOutDir: true,
			lib: { entry: 'tests/bench/store-page.ts', formats: ['es'], fileName: 'page' },
		},
	});
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><html lang="id"><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
	);
}
