// `npm test`: every check and every test, one line each. The output of a step is shown only when it fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {string} [report] where vitest writes down its single tests, which are then counted
 * @property {boolean} [onBuild] needs the build before it
 */

/** @type {Step[]} */
const steps = [
	{ name: 'format', command: 'biome ci --colors=off --linter-enabled=false .' },
	{ name: 'lint', command: 'biome lint --colors=off --error-on-warnings .' },
	{ name: 'types', command: 'tsc -p . && tsc -p src/domain && tsc -p src/worker' },
	{ name: 'layers', command: 'node tests/checks/layers.mjs' },
	{ name: 'sentences', command: 'node tests/checks/sentences.mjs' },
	{ name: 'unused sentences', command: 'node tests/checks/unused-sentences.mjs' },
	{ name: 'unused code', command: 'knip --no-progress --no-config-hints' },
	{ name: 'units', command: vitest('units', 'ui'), report: 'units' },
	{ name: 'build', command: 'vite build' },
	{ name: 'sizes', command: 'node tests/checks/sizes.mjs', onBuild: true },
	{ name: 'browser', command: vitest('browser'), report: 'browser', onBuild: true },
];

/** @param {string[]} projects */
function vitest(...projects) {
	const report = `${reports}/${projects[0]}.json`;
	const chosen = projects.map((project) => `--project ${project}`).join(' ');
	return `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`;
}

/** @typedef {{ ok: boolean, output: string }} Result */

/**
 * @param {string} command
 * @returns {Promise<Result>}
 */
function run(command) {
	const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
	return new Promise((done) => {
		const child = spawn(command, { shell: true, env: { ...process.env, PATH: path, NO_COLOR: '1' } });
		let output = '';
		child.stdout.on('data', (data) => {
			output += data;
		});
		child.stderr.on('data', (data) => {
			output += data;
		});
		child.on('close', (code) => done({ ok: code === 0, output }));
	});
}

/**
 * How many single tests passed and failed, as vitest wrote it down.
 * @param {string} name
 */
function countTests(name) {
	try {
		const report = JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'));
		return { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) };
	} catch {
		return { passed: 0, failed: 0 };
	}
}

/**
 * What a step has seen: the number of files it checked, or the last line of its own words.
 * @param {string} output
 */
function figureOf(output) {
	const checked = /Checked (\d+) files/.exec(output);
	if (checked) return `${checked[1]} files`;
	const kept = /precache +(.+)/.exec(output);
	if (kept) return `precache ${kept[1]}`;
	return output.trim().split('\n').at(-1) ?? '';
}

let passed = 0;
let failed = 0;
let hasBuild = true;

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function attempt({ command, onBuild }) {
	if (onBuild && !hasBuild) return { ok: false, output: 'There is no build to look at.' };
	return run(command);
}

for (const step of steps) {
	const start = performance.now();
	const { ok, output } = await attempt(step);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (step.name === 'build') hasBuild = ok;
	const tests = step.report ? countTests(step.report) : undefined;
	// A step of tests counts by its tests, unless it fell before or beside them.
	passed += tests ? tests.passed : Number(ok);
	failed += tests?.failed || Number(!ok);
	const figure = tests ? `${tests.passed + tests.failed} tests` : ok ? figureOf(output) : '';
	const words = [step.name.padEnd(17), (ok ? 'ok' : 'FAILED').padEnd(7), `${seconds} s`.padStart(8), figure];
	console.log(words.join(' ').trimEnd());
	if (!ok) console.log(`\n${output.trim()}\n`);
	// What a test has measured is news also when it passes.
	else for (const [, measured] of output.matchAll(/^figure: (.+)$/gm)) console.log(`  ${measured}`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
