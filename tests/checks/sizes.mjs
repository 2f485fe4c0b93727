import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runAsScript } from './source.mjs';

const kilobyte = 1024;

/** What the phones of our users can bear, in bytes after gzip, from the real build. */
const budgets = {
	/** Under a second on a village's slow 4G (1.6 Mbit/s, 150 ms to the host); nothing can be tapped before. */
	'first screen': 45 * kilobyte,
	/** A buyer pays for it with the same prepaid data, to look at one shop. */
	storefront: 20 * kilobyte,
	/** Prepaid data: the whole app, once, for the price of one photo in a chat. */
	'whole app': 180 * kilobyte,
};

/** Pages that are chunks of their own and yet belong to the first useful screen. */
const firstPages = ['src/ui/pages/today/'];

const picture = /\.(png|svg|jpg)$/;

/** @typedef {import('vite').Manifest} Manifest */

/**
 * The files of a build that must be there before the first screen can be used.
 * @param {Manifest} manifest
 */
export function firstFiles(manifest) {
	return filesOf(manifest, 'index.html', firstPages);
}

/**
 * All the files of the buyer's page.
 * @param {Manifest} manifest
 */
export function storefrontFiles(manifest) {
	return filesOf(manifest, 'katalog.html', []);
}

/**
 * A page with everything it loads at once, and some of its lazy chunks.
 * @param {Manifest} manifest
 * @param {string} page
 * @param {string[]} chunks
 * @returns {string[]}
 */
function filesOf(manifest, page, chunks) {
	const files = new Set([page]);
	/** @type {Set<string>} */
	const seen = new Set();
	const add = (/** @type {string} */ key) => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
		for (const next of chunk.imports ?? []) add(next);
	};
	for (const key of Object.keys(manifest)) {
		if (key === page || chunks.some((chunk) => key.startsWith(chunk))) add(key);
	}
	return [...files];
}

/**
 * The files that the service worker keeps on the phone.
 * @param {string} worker
 * @returns {string[]}
 */
export function keptFiles(worker) {
	const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url ?? '');
	if (kept.length === 0) throw new Error('sw.js does not list its files as it has done so far.');
	return kept;
}

/** @param {string} dist */
function checkSizes(dist) {
	const read = (/** @type {string} */ file) => readFileSync(join(dist, file));
	const weigh = (/** @type {string[]} */ files) =>
		files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
	const goneFolders = firstPages.filter((page) => !existsSync(page));
	const kept = keptFiles(read('sw.js').toString());
	const manifest = JSON.parse(read('.vite/manifest.json').toString());
	const sizes = {
		'first screen': weigh(firstFiles(manifest)),
		storefront: weigh(storefrontFiles(JSON.parse(read('.vite/storefront.json').toString()))),
		'whole app': weigh(['sw.js', ...kept.filter((file) => !picture.test(file))]),
	};
	const pictures = weigh(kept.filter((file) => picture.test(file)));
	const names = /** @type {(keyof typeof budgets)[]} */ (Object.keys(budgets));
	const inKilobytes = (/** @type {number} */ bytes) => (bytes / kilobyte).toFixed(1);
	const lines = names.map((name) => `${name} ${inKilobytes(sizes[name])} of ${budgets[name] / kilobyte} KB`);
	return {
		faults: [
			...goneFolders.map((page) => `${page} is not there: which page is the first now?`),
			...names.filter((name) => sizes[name] > budgets[name]).map((name) => `${name} is over its budget`),
		],
		figure: [...lines, `pictures ${inKilobytes(pictures)} KB`].join(', '),
	};
}

runAsScript(import.meta.url, () => checkSizes('dist'));
