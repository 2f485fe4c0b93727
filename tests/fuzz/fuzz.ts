import { parseArgs } from 'node:util';
import { setup } from '../browser/setup.ts';
import { tryDoors } from './pages.ts';
import { type Tried, wasRead } from './reader.ts';
import { readers } from './readers.ts';

// `npm run test:fuzz -- --runs 20000 --pages 200 --seed 7`: so many broken inputs for every reader, and for every
// way into the built pages. The same seed throws the same.

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3000' },
		pages: { type: 'string', default: '70' },
		seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
	},
});
const [runs = 0, pages = 0, seed = 0] = [values.runs, values.pages, values.seed].map(wholeNumber);

let failed = 0;
console.log(`seed ${seed}`);
for (const reader of readers) report(await reader.tryOut(runs, seed));
if (pages > 0) {
	setup();
	await tryDoors(pages, seed, report);
}
process.exitCode = failed > 0 ? 1 : 0;

function wholeNumber(word: string): number {
	const number = Number(word);
	if (!Number.isInteger(number) || number < 0) throw new RangeError(`${word} is no whole number.`);
	return number;
}

function report({ name, runs, ends, slowest, failure }: Tried): void {
	const refused = [...ends].filter(([end]) => end !== wasRead).map(([end, count]) => `${end} ${count}`);
	const figures = [
		`${runs} runs`,
		`${ends.get(wasRead) ?? 0} read`,
		...refused,
		`slowest ${slowest.toFixed(0)} ms`,
	];
	console.log(`${name.padEnd(24)}${failure ? 'FAILED  ' : 'ok  '}${figures.join(', ')}`);
	if (!failure) return;
	failed += 1;
	console.log(`\n${failure}\n`);
}
