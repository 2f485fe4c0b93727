import { expect, test } from 'vitest';
import type { Color } from '../../../src/domain/story/paint.ts';
import { grounds, type Surface, themes } from '../../../src/domain/story/theme.ts';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(color: Color): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Color, b: Color): number {
	const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

test.each(grounds)('on %s, names and prices can be read in the sun', (ground) => {
	const { ground: field, band, tag, plank, panels, name } = themes[ground];
	const surfaces: readonly Surface[] = [field, band, tag, plank, ...panels];
	for (const { fill, ink, money } of surfaces) {
		expect(contrast(ink, fill)).toBeGreaterThan(6);
		// Prices are large letters: they need less.
		expect(contrast(money, fill)).toBeGreaterThan(4.5);
	}
	expect(contrast(name.fill, field.fill)).toBeGreaterThan(4.5);
});
