import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setup } from '../browser/setup.ts';
import { bareStore } from './bare-store.ts';
import { closeBooks } from './books.ts';
import { cameraPhoto } from './camera-photo.ts';
import { type Bench, type Result, runBench } from './figure.ts';
import { launch, launchEmpty } from './launch.ts';
import { linkLength } from './link-length.ts';
import { saveOrder } from './save-order.ts';
import { storefront } from './storefront.ts';
import { storyPicture } from './story-picture.ts';
import { tableOf } from './table.ts';
import { wholeBook } from './whole-book.ts';

// `npm run bench`, all of it or what is named: `npm run bench -- link story --runs 9`.

const benches: Readonly<Record<string, Bench>> = {
	link: linkLength,
	storefront,
	story: storyPicture,
	photo: cameraPhoto,
	launch,
	start: launchEmpty,
	save: saveOrder,
	backup: wholeBook,
	store: bareStore,
};

const { values, positionals } = parseArgs({
	options: { runs: { type: 'string', default: '5' } },
	allowPositionals: true,
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${values.runs}`);
for (const name of positionals) {
	if (!(name in benches)) throw new RangeError(`${name} is none of ${Object.keys(benches).join(', ')}`);
}

setup();
const results: Result[] = [];
for (const [name, bench] of Object.entries(benches)) {
	if (positionals.length === 0 || positionals.includes(name)) results.push(...(await runBench(bench, runs)));
}
await closeBooks();
console.log(`${tableOf(results)}\nMedians; times on a processor slowed down to a sixth.`);

const reports = '.cache/reports';
mkdirSync(reports, { recursive: true });
writeFileSync(`${reports}/bench.json`, `${JSON.stringify(results, null, '\t')}\n`);
