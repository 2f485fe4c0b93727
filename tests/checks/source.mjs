import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/**
 * The scripts of a folder: path with "/" from the root of the repository → text.
 * @typedef {Map<string, string>} Sources
 */

/**
 * @param {string} folder
 * @returns {Sources}
 */
export function readSources(folder) {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const scripts = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => join(folder, path));
	return new Map(scripts.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

/**
 * @param {string} path
 * @param {string} text
 */
export function parse(path, text) {
	const { program, errors } = parseSync(path, text);
	if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
	return program;
}

/**
 * @param {string} text
 * @param {number} offset
 */
export function lineAt(text, offset) {
	return text.slice(0, offset).split('\n').length;
}

/**
 * Runs a check when its file is the one that was started, and not when a test imports it.
 * @param {string} url
 * @param {() => { faults: string[], figure: string }} check
 */
export function runAsScript(url, check) {
	if (argv[1] !== fileURLToPath(url)) return;
	const { faults, figure } = check();
	for (const fault of faults) console.error(fault);
	console.log(figure);
	if (faults.length > 0) process.exitCode = 1;
}
