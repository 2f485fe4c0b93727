import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { paintPrice } from '../../../src/domain/story/price.ts';
import { lies } from './flat.ts';
import { pen } from './story-facts.ts';

const ink = { large: { fill: '#000000' }, small: '#111111' } as const;
const room = { x: 100, y: 200, width: 600, height: 150 };

function lettersOf(price: number, unit: string, box = room, bare = false) {
	const paints = paintPrice(pen, { price: rupiah(price), unit, bare }, box, ink);
	return paints.flatMap((paint) => (paint.kind === 'lettering' ? [paint] : []));
}

test.each([
	[500, ['Rp', '500']],
	[1000, ['Rp', '1', '.000']],
	[12_345, ['Rp', '12', '.345']],
	[1_250_000, ['Rp', '1.250', '.000']],
])('%i is painted as %j', (price, parts) => {
	expect(lettersOf(price, '').map(({ text }) => text)).toEqual(parts);
});

test('the thousands are large, what follows them is less than half as high', () => {
	const [rp, large, rest] = lettersOf(35_000, '');
	expect(large?.size).toBe(150);
	expect(rest?.size).toBeLessThan(75);
	expect(rp?.size).toBeLessThan(75);
});

test('a short unit stands beneath the small digits, a long one on a line of its own', () => {
	const [, large, rest, short] = lettersOf(35_000, 'kotak');
	expect(short?.text).toBe('KOTAK');
	expect(short?.box.y).toBeGreaterThan((rest?.box.y ?? 0) + (rest?.box.height ?? 0));
	expect(short?.box.x).toBeGreaterThan((large?.box.x ?? 0) + (large?.box.width ?? 0));
	const [, small, , long] = lettersOf(35_000, 'bungkus isi dua puluh');
	expect(long?.box.y).toBeGreaterThan((small?.box.y ?? 0) + (small?.box.height ?? 0));
});

test('any price with any unit stays within its box', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 999_999_999_999 }),
			fc.string({ unit: 'grapheme', maxLength: 20 }),
			fc.integer({ min: 90, max: 900 }),
			fc.integer({ min: 50, max: 250 }),
			fc.boolean(),
			(price, unit, width, height, bare) => {
				const box = { x: 10, y: 20, width, height };
				for (const letters of lettersOf(price, unit, box, bare)) expect(lies(letters.box, box)).toBe(true);
			},
		),
	);
});
