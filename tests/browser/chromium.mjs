import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** No sandbox, for root on CI; the rest keeps the browser from calling its maker's hosts. */
export const chromiumFlags = [
	'--no-sandbox',
	'--no-first-run',
	'--disable-gpu',
	'--disable-quic',
	'--disable-sync',
	'--disable-background-networking',
	'--disable-component-update',
];

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string} name */
function onPath(name) {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

function installed() {
	const system = systemNames.map(onPath).find((file) => file !== undefined);
	if (system) return system;
	const downloaded = chromium.executablePath();
	return existsSync(downloaded) ? downloaded : undefined;
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
	return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function install() {
	if (process.getuid?.() === 0 && onPath('apt-get')) {
		if (
			run('apt-get', ['update']) &&
			run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
		)
			return;
	}
	execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * The path of a Chromium: `CHROME_PATH`, else the system's, else one that is installed now.
 * @returns {string}
 */
export function findChromium() {
	const wanted = process.env['CHROME_PATH'];
	if (wanted) return wanted;
	const found = installed();
	if (found) return found;
	install();
	const fresh = installed();
	if (!fresh) throw new Error('No Chromium here, and none could be installed: set CHROME_PATH.');
	return fresh;
}
