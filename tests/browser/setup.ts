import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const sources = [
	'src',
	'public',
	'index.html',
	'katalog.html',
	'vite.config.ts',
	'vite.icons.ts',
	'vite.preload.ts',
	'package.json',
];

function newest(path: string): number {
	const state = statSync(path);
	if (!state.isDirectory()) return state.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Before the browser tests: a build of what the sources say now, and a browser. */
export function setup(): void {
	findChromium();
	const built = existsSync('dist/sw.js') ? statSync('dist/sw.js').mtimeMs : 0;
	if (built >= Math.max(...sources.map(newest))) return;
	// The test runner's own NODE_ENV would make it a build for development.
	const env = { ...process.env, NODE_ENV: 'production' };
	execFileSync('npx', ['vite', 'build'], { stdio: 'pipe', env });
}
