import fc from 'fast-check';
import { expect, test } from 'vitest';
import { box } from '../../../src/domain/story/box.ts';
import { createPen } from '../../../src/domain/story/pen.ts';
import { shout } from '../../../src/domain/story/shout.ts';
import { arc, belly, dome } from '../../../src/domain/story/warp.ts';
import { lies } from './flat.ts';
import { pen } from './story-facts.ts';

const hand = { fill: '#ffffff' } as const;

test.each([
	['Café crème', 'CAFE CREME'],
	['“Kue” Bu Sri’s – enak…', '"KUE" BU SRI\'S – ENAK...'],
	['½ kg', '1/2 KG'],
	['  dua   kata ', 'DUA KATA'],
	['Es 🥤', 'ES 🥤'],
])('%s is painted as %s', (text, painted) => {
	expect(shout(text)).toBe(painted);
});

test('letters of the alphabet are painted, an emoji is set whole in the type of the phone', () => {
	const line = pen.line('ES 👨‍👩‍👧 5', { x: 0, y: 0, size: 100 }, hand);
	expect(line.strange.map(({ text }) => text)).toEqual(['👨‍👩‍👧']);
	expect(line.face.startsWith('M')).toBe(true);
});

test.each([
	['an emoji, which reaches below its line', { width: 1.25, above: 0.93, below: 0.24 }],
	['a capital of another script', { width: 0.6, above: 0.71, below: 0 }],
	['a low sign', { width: 0.3, above: 0.1, below: 0.15 }],
])('%s stands within the height and the width of the painted letters', (_, extent) => {
	const { strange, box } = createPen(new Map(), () => extent).line('x', { x: 30, y: 50, size: 100 }, hand);
	for (const { x, y, size } of strange) {
		const ink = { x, y: y - extent.above * size, width: extent.width * size, height: 0 };
		expect(lies({ ...ink, height: (extent.above + extent.below) * size }, box)).toBe(true);
	}
	expect(strange).toHaveLength(1);
});

test('letters of another script are set together, since they change their form beside each other', () => {
	const { strange } = pen.line('KURMA تمر 1', { x: 0, y: 0, size: 100 }, hand);
	expect(strange.map(({ text }) => text)).toEqual(['تمر']);
});

test('a text is as wide as it says, to whatever end of its box it is set', () => {
	const room = box(100, 0, 400, 50);
	const width = pen.widthOf('BOLU') * 50;
	for (const [align, left] of [
		['left', 100],
		['middle', 300 - width / 2],
		['right', 500 - width],
	] as const) {
		const [line] = pen.write('Bolu', room, hand, { align });
		expect(line?.box.x).toBeCloseTo(left);
		expect(line?.box.width).toBeCloseTo(width);
	}
});

test('a sign to adorn with keeps to the square it is stamped on', () => {
	for (const sign of ['☎', '✣', '✤']) {
		const numbers = (pen.stamp(sign, 30, 40, 100).match(/-?[\d.]+/g) ?? []).map(Number);
		expect(numbers.length).toBeGreaterThan(10);
		expect(numbers.filter((n, at) => n < (at % 2 ? 40 : 30) || n > (at % 2 ? 140 : 130))).toEqual([]);
	}
});

test('the outlines of letters lie within the box of their line, bent or not', () => {
	for (const warp of [undefined, dome(0.3), arc(0.2), belly(0.2)]) {
		const line = pen.line('HANUM', { x: 40, y: 60, size: 100, ...(warp && { warp }) }, hand);
		const numbers = (line.face.match(/-?[\d.]+/g) ?? []).map(Number);
		const xs = numbers.filter((_, at) => at % 2 === 0);
		const ys = numbers.filter((_, at) => at % 2 === 1);
		const [left, top] = [Math.min(...xs), Math.min(...ys)];
		const ink = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
		expect(lies(ink, line.box)).toBe(true);
	}
});

test('fitting a text loses no letter of it, and keeps to its room', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 80 }),
			fc.integer({ min: 20, max: 900 }),
			fc.integer({ min: 20, max: 300 }),
			fc.integer({ min: 1, max: 4 }),
			(text, width, height, lines) => {
				const fitted = pen.fit(text, { width, height, most: 120, lines });
				expect(fitted.lines.join(' ')).toBe(shout(text));
				expect(fitted.lines.length).toBeLessThanOrEqual(lines);
				expect(fitted.size).toBeLessThanOrEqual(120);
				expect(fitted.width).toBeLessThanOrEqual(width + 0.01);
				expect(fitted.height).toBeLessThanOrEqual(height + 0.01);
			},
		),
	);
});

test('a text is torn into lines only where its letters get larger by it', () => {
	expect(pen.fit('Bolu', { width: 800, height: 300, most: 100, lines: 2 }).lines).toEqual(['BOLU']);
	expect(pen.fit('Bakpia kacang hijau', { width: 300, height: 300, most: 100, lines: 3 }).lines).toEqual([
		'BAKPIA',
		'KACANG',
		'HIJAU',
	]);
});
