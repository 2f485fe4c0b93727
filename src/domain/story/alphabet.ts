import { type Glyph, readGlyph } from './glyph.ts';

/** The painted letters by character: capitals, digits, what a price needs, and signs to adorn with. */
export type Alphabet = ReadonlyMap<string, Glyph>;

/** A letter is a drawing of its own, named by its code point; it is as wide as the next one stands away. */
const letter = /id="uni(\w+)" [^>]*width="(\d+)"><path d="([^"]*)"/g;

/** Reads the letters out of the picture that shows them all. */
export function readAlphabet(svg: string): Alphabet {
	return new Map(
		Array.from(svg.matchAll(letter), ([, code = '', advance = '', path = '']) => [
			String.fromCodePoint(Number.parseInt(code, 16)),
			readGlyph(Number(advance), path),
		]),
	);
}
