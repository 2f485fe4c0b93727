import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	meanBits,
	still,
	type TinyPicture,
	tinyHeight,
	tinyPicture,
	tinyPixels,
	tinyWidth,
	waves,
} from '../../src/domain/tiny-picture.ts';
import { anyTinyPicture } from './catalog-rows.ts';

type Color = readonly [red: number, green: number, blue: number];

/** As a canvas gives its pixels. */
function painted(colorAt: (x: number, y: number) => Color): number[] {
	return Array.from({ length: tinyWidth * tinyHeight }, (_, at) => [
		...colorAt(at % tinyWidth, Math.floor(at / tinyWidth)),
		255,
	]).flat();
}

/** As a canvas would give what is shown. */
function shown(picture: TinyPicture): number[] {
	const pixels = tinyPixels(picture);
	return painted((x, y) => {
		const at = (y * tinyWidth + x) * 3;
		return [pixels[at + 2] ?? 0, pixels[at + 1] ?? 0, pixels[at] ?? 0];
	});
}

const isMean = (at: number) => waves[at]?.across === 0 && waves[at]?.down === 0;

function furthest(one: readonly number[], other: readonly number[]): number {
	return Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))));
}

describe('a tiny picture', () => {
	test('has a step for every wave, in reach of the bits that it is given', () => {
		const anyPixels = fc.array(fc.nat(255), {
			minLength: tinyWidth * tinyHeight * 4,
			maxLength: tinyWidth * tinyHeight * 4,
		});
		fc.assert(
			fc.property(anyPixels, (pixels) => {
				const picture = tinyPicture(pixels);
				expect(picture).toHaveLength(waves.length);
				picture.forEach((step, at) => {
					expect(step).toBeGreaterThanOrEqual(0);
					expect(step).toBeLessThan(2 ** (isMean(at) ? meanBits : 4));
				});
			}),
			{ numRuns: 30 },
		);
	});

	test('shown and made tiny again is the same, where no colour was out of reach', () => {
		const anyFaint = fc
			.array(fc.integer({ min: -1, max: 1 }), { minLength: waves.length, maxLength: waves.length })
			.map((steps) =>
				steps.map((step, at) => (isMean(at) ? 15 + step : at % 9 === 1 ? still + step : still)),
			);
		fc.assert(
			fc.property(anyFaint, (picture) => {
				expect(tinyPicture(shown(picture))).toEqual(picture);
			}),
		);
	});

	test('of one colour is that colour, as nearly as its steps can tell', () => {
		fc.assert(
			fc.property(fc.nat(255), fc.integer({ min: -60, max: 60 }), (grey, tint) => {
				const within = (value: number) => Math.min(255, Math.max(0, value));
				const flat = painted(() => [within(grey + tint), grey, within(grey - tint)]);
				expect(furthest(shown(tinyPicture(flat)), flat)).toBeLessThanOrEqual(14);
			}),
		);
	});

	test('keeps where it is light and where dark, and what is red, green and blue', () => {
		const quarters = painted((x, y) => {
			if (y < tinyHeight / 2) return x < tinyWidth / 2 ? [180, 60, 50] : [60, 150, 60];
			return x < tinyWidth / 2 ? [50, 70, 170] : [230, 220, 210];
		});
		const pixels = shown(tinyPicture(quarters));
		const at = (x: number, y: number) => pixels.slice((y * tinyWidth + x) * 4).slice(0, 3);
		const [red, green, blue, white] = [at(5, 4), at(18, 4), at(5, 13), at(18, 13)].map(
			([r = 0, g = 0, b = 0]) => ({ r, g, b }),
		);
		expect(red?.r).toBeGreaterThan(Math.max(red?.g ?? 0, red?.b ?? 0) + 40);
		expect(green?.g).toBeGreaterThan(Math.max(green?.r ?? 0, green?.b ?? 0) + 40);
		expect(blue?.b).toBeGreaterThan(Math.max(blue?.r ?? 0, blue?.g ?? 0) + 40);
		expect(Math.min(white?.r ?? 0, white?.g ?? 0, white?.b ?? 0)).toBeGreaterThan(170);
	});

	test('of whatever steps is as many pixels', () => {
		fc.assert(
			fc.property(anyTinyPicture, (picture) => {
				expect(tinyPixels(picture)).toHaveLength(tinyWidth * tinyHeight * 3);
			}),
		);
	});
});
