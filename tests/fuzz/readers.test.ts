import { expect, test } from 'vitest';
import { readers } from './readers.ts';

/** Enough to notice at once; `npm run test:fuzz` throws more. */
const runs = 100;

test.each(readers)(
	'whatever is broken, the reader lives and keeps its laws: $name',
	(reader) => {
		const seed = Date.now() % 2 ** 31;
		expect(reader.tryOut(runs, seed).failure).toBeUndefined();
	},
	60_000,
);
