import { resolve } from 'node:path';
import { build } from 'vite';
import { pages } from '../../vite.config.ts';

/** Where the least lies that a page of our kind can be. */
export const emptyPage = resolve('.cache/bench/empty-page');

export async function buildEmptyPage(): Promise<void> {
	await build({
		...pages,
		configFile: false,
		logLevel: 'warn',
		root: 'tests/bench/empty-page',
		build: { ...pages.build, outDir: emptyPage, emptyOutDir: true },
	});
}
