import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runAsScript } from './source.mjs';

const kilobyte = 1024;

/** What the phones of our users can bear, in bytes after gzip, from the real build. */
const budgets = {
	/** Under a second on a village's slow 4G (1.6 Mbit/s, 150 ms to the host); nothing can be tapped before. */
	'first screen': 45 * kilobyte,
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
 * @returns {string[]}
 */
export function firstFiles(manifest) {
	/** @type {Set<string>} */
	const files = new Set(['index.html']);
	/** @type {Set<string>} */
	const seen = new Set();
	const add = (/** @type {string} */ key) => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
		for (const next of chunk.imports ?? []) add(next);
	};
	for (const [key, chunk] of Object.entries(manifest)) {
		if (chunk.isEntry || firstPages.some((page) => key.startsWith(page))) add(key);
	}
	return [...files];
}

/**
 * The files that a service worker made by Workbox keeps on the phone, and the library it runs on itself.
 * @param {string} worker
 * @returns {string[]}
 */
export function keptFiles(worker) {
	const kept = [...worker.matchAll(/\{url:"([^"]+)",revision:/g)].map(([, url]) => url ?? '');
	const library = /"\.\/(workbox-[^"]+)"/.exec(worker)?.[1];
	if (kept.length === 0 || !library) throw new Error('sw.js does not look as Workbox has written it so far.');
	return [...kept, `${library}.js`];
}

/** @param {string} dist */
function checkSizes(dist) {
	const read = (/** @type {string} */ file) => readFileSync(join(dist, file));
	const weigh = (/** @type {string[]} */ files) =>
		files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
	const goneFolders = firstPages.filter((page) => !existsSync(page));
	const kept = keptFiles(read('sw.js').toString());
	const sizes = {
		'first screen': weigh(firstFiles(JSON.parse(read('.vite/manifest.json').toString()))),
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
