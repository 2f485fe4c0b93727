import type { Frame } from '../../../src/domain/story/frame.ts';
import type { Sheet } from '../../../src/domain/story/paint.ts';
import { type Corners, type FlatText, flatTexts, lies, overlap } from './flat.ts';

/** As near to the sides as letters may come, in pixels. */
const side = 16;

/** Smaller letters are mere dots once WhatsApp has compressed the picture. */
const leastLetter = 12;

/** What is wrong with a page, in words: nothing where every word and price can be read. */
export function faultsOf(sheet: Sheet, frame: Frame): string[] {
	const texts = flatTexts(sheet);
	const rules: readonly (readonly [string, (text: FlatText) => boolean])[] = [
		['outside the safe area', ({ corners }) => corners.some(([x, y]) => isOutside(x, y, frame))],
		['cut by the edge', ({ outermost }) => isCut(outermost, sheet)],
		['beyond its panel', ({ ink, panels }) => panels.some((panel) => !lies(ink, panel))],
		['covered', ({ corners, covers }) => covers.some((cover) => overlap(corners, cover))],
	];
	const broken = rules.flatMap(([what, breaks]) =>
		texts.filter(breaks).map(({ letters }) => `${what}: ${letters.text}`),
	);
	const crossing = texts.flatMap((text, at) =>
		texts
			.slice(at + 1)
			.filter((other) => overlap(text.corners, other.corners))
			.map((other) => `${text.letters.text} lies on ${other.letters.text}`),
	);
	return [...broken, ...crossing];
}

/** What cannot be read for its size. */
export function tinyTexts(sheet: Sheet): string[] {
	return flatTexts(sheet)
		.filter(({ letters }) => letters.size < leastLetter)
		.map(({ letters }) => `tiny: ${letters.text}`);
}

/** All that is written on these pages, in the order it is painted. */
export function written(sheets: readonly Sheet[]): string {
	return sheets.flatMap((sheet) => flatTexts(sheet).map(({ letters }) => letters.text)).join(' ');
}

function isOutside(x: number, y: number, { width, top, bottom }: Frame): boolean {
	return x < side || x > width - side || y < top || y > bottom;
}

function isCut(corners: Corners, { width, height }: Sheet): boolean {
	return corners.some(([x, y]) => x < 0 || x > width || y < 0 || y > height);
}
