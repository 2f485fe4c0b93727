import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type QrCode, qrBox, qrPath } from '../../../src/domain/poster/qr-code.ts';
import { box } from '../../../src/domain/story/box.ts';

const board = box(224, 648, 792, 792);

const anyCode: fc.Arbitrary<QrCode> = fc
	.integer({ min: 21, max: 137 })
	.chain((size) => fc.record({ size: fc.constant(size), seed: fc.nat() }))
	.map(({ size, seed }) => ({
		size,
		get: (x, y) =>
			x >= 0 && y >= 0 && x < size && y < size && Math.imul(x * 73 + y * 179 + seed, 0x9e3779b1) >>> 30 > 1,
	}));

/** The rectangles of a path, as they are painted. */
function pieces(path: string) {
	return Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-(\d+)Z/g), ([, ...numbers]) => {
		const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
		return { x, y, width, height };
	});
}

test('every dark module is painted once, sharp, and nothing else is', () => {
	fc.assert(
		fc.property(anyCode, (code) => {
			const { x, y, width } = qrBox(code, board);
			const module = width / code.size;
			expect(Number.isInteger(module)).toBe(true);
			const path = qrPath(code, board);
			const found = pieces(path);
			const again = found.map((one) => `M${one.x} ${one.y}h${one.width}v${module}h-${one.width}Z`);
			expect(again.join('')).toBe(path);
			const painted = found.flatMap((piece) =>
				Array.from({ length: piece.width / module }, (_, at) => {
					return `${(piece.x - x) / module + at} ${(piece.y - y) / module}`;
				}),
			);
			const all = Array.from({ length: code.size }, (_, at) => at);
			const dark = all.flatMap((row) =>
				all.filter((column) => code.get(column, row)).map((column) => `${column} ${row}`),
			);
			expect(painted).toEqual(dark);
		}),
		{ numRuns: 20 },
	);
});

test('a code of any size stands in the middle of its board, with four light modules around it', () => {
	fc.assert(
		fc.property(anyCode, (code) => {
			const { x, y, width } = qrBox(code, board);
			const module = width / code.size;
			expect(module).toBeGreaterThanOrEqual(5);
			const free = Math.min(x - board.x, y - board.y, board.x + board.width - x - width);
			expect(free).toBeGreaterThanOrEqual(module * 4 - 1);
			expect(Math.abs(x + width / 2 - (board.x + board.width / 2))).toBeLessThanOrEqual(1);
		}),
	);
});
