import { parseArgs } from 'node:util';
import { type Tried, wasRead } from './reader.ts';
import { readers } from './readers.ts';

// `npm run test:fuzz -- --runs 20000 --seed 7`: the same seed throws the same.

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3000' },
		pages: { type: 'string', default: '200' },
		seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
	},
});
const [runs, pages, seed] = [values.runs, values.pages, values.seed].map(Number);
if (!runs || !Number.isInteger(pages) || !Number.isInteger(seed))
	throw new RangeError('--runs, --pages, --seed');

console.log(`seed ${seed}`);
let failed = 0;
for (const reader of readers) report(reader.tryOut(runs, seed ?? 0));
process.exitCode = failed > 0 ? 1 : 0;

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
