import { expect, test } from 'vitest';
import { readers } from './readers.ts';

/** Enough to notice at once; `npm run test:fuzz` throws more. */
const runs = 500;

test.each(readers)(
	'whatever is broken, the reader lives and keeps its laws: $name',
	async (reader) => {
		const seed = Date.now() % 2 ** 31;
		const { failure } = await reader.tryOut(runs, seed);
		expect(failure).toBeUndefined();
	},
	120_000,
);
