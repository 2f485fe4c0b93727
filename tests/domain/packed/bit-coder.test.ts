import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitReader, bitWriter } from '../../../src/domain/packed/bit-coder.ts';

const anyChance = fc.oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(1, 65_535, 32_768));
const anyBits = fc.array(fc.tuple(anyChance, fc.constantFrom(0, 1)), { maxLength: 2_000 });

function written(bits: readonly (readonly [number, number])[]): Uint8Array {
	const writer = bitWriter();
	for (const [chance, bit] of bits) writer.bit(chance, bit);
	return writer.end();
}

test('what was written is read, however unlikely', () => {
	fc.assert(
		fc.property(anyBits, (bits) => {
			const reader = bitReader(written(bits));
			expect(bits.map(([chance]) => reader.bit(chance, 0))).toEqual(bits.map(([, bit]) => bit));
		}),
	);
});

test('takes the bits that the chances ask for, and at most two bytes more', () => {
	fc.assert(
		fc.property(anyBits, (bits) => {
			const asked = bits.reduce(
				(sum, [chance, bit]) => sum - Math.log2((bit === 1 ? chance : 65_536 - chance) / 65_536),
				0,
			);
			expect(written(bits).length).toBeLessThanOrEqual((asked * 1.01) / 8 + 2);
		}),
	);
});

test('reading does not go on for ever where the bytes have ended', () => {
	const reader = bitReader(Uint8Array.of(7));
	const read = () => {
		for (let bit = 0; bit < 100; bit += 1) reader.bit(32_768, 0);
	};
	expect(read).toThrow(RangeError);
});
