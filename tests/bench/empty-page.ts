import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { pages } from '../../vite.config.ts';

/** Where the least lies that a page of our kind can be. */
export const emptyPage = resolve('.cache/bench/empty-page');

/** Keeps the files it is told of and answers from there, as the app's own does. */
const worker = `
addEventListener('install', (event) => {
	skipWaiting();
	const files = new URL(location.href).searchParams.getAll('file');
	event.waitUntil(caches.open('page').then((cache) => cache.addAll(files)));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request)));
`;

export async function buildEmptyPage(): Promise<void> {
	await build({
		...pages,
		configFile: false,
		logLevel: 'warn',
		root: 'tests/bench/empty-page',
		build: { ...pages.build, outDir: emptyPage, emptyOutDir: true },
	});
	writeFileSync(join(emptyPage, 'sw.js'), worker);
}
