import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBringers, countSources, type Source, sourceKinds } from '../../src/domain/source.ts';
import { idOf } from './arbitrary.ts';

const anySource: fc.Arbitrary<Source | undefined> = fc.option(
	fc
		.record({ kind: fc.constantFrom(...sourceKinds), bringer: fc.nat(3) })
		.map(({ kind, bringer }) => (kind === 'customer' ? { kind, customer: idOf(bringer) } : { kind })),
	{ nil: undefined },
);

test('every customer whose source is known is counted once, the commonest first', () => {
	fc.assert(
		fc.property(fc.array(anySource), (sources) => {
			const counts = countSources(sources);
			const sum = counts.reduce((sum, { people }) => sum + people, 0);
			expect(sum).toBe(sources.filter(Boolean).length);
			expect(counts.every(({ people }) => people > 0)).toBe(true);
			const numbers = counts.map(({ people }) => people);
			expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
		}),
	);
});

test('who brought the most stands first', () => {
	const brought = (by: number): Source => ({ kind: 'customer', customer: idOf(by) });
	expect(countBringers([brought(1), brought(2), undefined, brought(2), { kind: 'customer' }])).toEqual([
		{ customer: idOf(2), people: 2 },
		{ customer: idOf(1), people: 1 },
	]);
});
