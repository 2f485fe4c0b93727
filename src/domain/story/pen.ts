import type { Alphabet } from './alphabet.ts';
import { type Align, type Box, startIn } from './box.ts';
import { breakInto, type Words } from './break.ts';
import { bentPath, placedPath } from './glyph.ts';
import type { Hand, Lettering, Strange } from './paint.ts';
import { shout } from './shout.ts';
import { signsOf } from './signs.ts';
import type { Warp } from './warp.ts';

/** What a text in the phone's own type takes up, above and below the line it stands on, per pixel of its size. */
export interface Extent {
	readonly width: number;
	readonly above: number;
	readonly below: number;
}
export type Measure = (text: string) => Extent;

/** Where a line begins, at the tops of its letters. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly warp?: Warp | undefined;
}

/** What a text may take up. */
export interface Room {
	readonly width: number;
	readonly height: number;
	/** Letters are never higher than this. */
	readonly most?: number;
	readonly lines?: number;
}

/** A text broken into lines, and how high its letters can be in its room. */
export interface Fitted {
	readonly lines: readonly string[];
	readonly size: number;
	readonly width: number;
	readonly height: number;
}

/** Sets texts in the painted alphabet. */
export interface Pen {
	/** Per pixel of letter height. */
	widthOf(text: string): number;
	line(text: string, place: Place, hand: Hand): Lettering;
	/** Breaks and shrinks a text until it fits: no letter is ever cut off. */
	fit(text: string, room: Room): Fitted;
	/** Paints a fitted text in a box. */
	set(fitted: Fitted, box: Box, hand: Hand, how?: Setting): Lettering[];
	/** Paints a text as large as its box allows, or as is said. */
	write(text: string, box: Box, hand: Hand, how?: Writing): Lettering[];
	/** The outline of a sign in a square, for what is adorned with it. */
	stamp(sign: string, x: number, y: number, size: number): string;
}

export interface Setting {
	readonly align?: Align;
	readonly warp?: Warp;
}

export interface Writing extends Setting, Partial<Room> {}

/** The space between letters, and between lines, per pixel of letter height. */
const tracking = 0.074;
export const leading = 0.26;

/** Low signs are not blown up to the height of a letter. */
const mostType = 1.4;

/** A pen that paints the letters of the alphabet and leaves other signs to the phone's own type. */
export function createPen(alphabet: Alphabet, measure: Measure): Pen {
	const types = new Map<string, Extent & { readonly size: number }>();

	/** Type that stands in for painted letters: as high as they are, whatever reaches below its line. */
	function typeOf(sign: string) {
		const kept = types.get(sign);
		if (kept) return kept;
		const { width, above, below } = measure(sign);
		const size = Math.min(mostType, 1 / (above + below));
		const type = { size, width: width * size, above: above * size, below: below * size };
		types.set(sign, type);
		return type;
	}

	function advanceOf(sign: string): number {
		return alphabet.get(sign)?.advance ?? typeOf(sign).width;
	}

	function widthOf(text: string): number {
		const signs = signsOf(text, alphabet);
		return signs.reduce((sum, sign) => sum + advanceOf(sign) + tracking, signs.length > 0 ? -tracking : 0);
	}

	function line(text: string, { x, y, size, warp }: Place, hand: Hand): Lettering {
		const width = widthOf(text) * size;
		const bend = warp?.(width, size);
		const strange: Strange[] = [];
		let face = '';
		let within = 0;
		for (const sign of signsOf(text, alphabet)) {
			const glyph = alphabet.get(sign);
			const from = within;
			if (!glyph) {
				const type = typeOf(sign);
				strange.push({ text: sign, x: x + from, y: y + size * (1 - type.below), size: size * type.size });
			} else if (bend) {
				face += bentPath(glyph, (atX, atY) => {
					const [bentX, bentY] = bend(from + atX * size, atY * size);
					return [x + bentX, y + bentY];
				});
			} else face += placedPath(glyph, x + from, y, size);
			within += (advanceOf(sign) + tracking) * size;
		}
		const box = { x, y, width, height: heightOf(size, width, bend) };
		return { kind: 'lettering', text, box, size, face, strange, hand };
	}

	function fit(text: string, { width, height, most = height, lines = 1 }: Room): Fitted {
		const words = wordsOf(text);
		let best: Fitted | undefined;
		for (let count = 1; count <= Math.min(lines, words.length); count += 1) {
			const broken = breakInto(words, count);
			const widest = Math.max(...broken.map(widthOf));
			const tall = count + (count - 1) * leading;
			const size = Math.min(most, width / widest, height / tall);
			// One line more must be worth it, or the text looks torn.
			if (best && size < best.size * 1.12) continue;
			best = { lines: broken, size, width: widest * size, height: tall * size };
		}
		return best ?? { lines: [], size: most, width: 0, height: 0 };
	}

	function wordsOf(text: string): Words {
		const words = shout(text).split(' ').filter(Boolean);
		const space = widthOf(' ') + tracking * 2;
		return words.map((word) => ({ word, width: widthOf(word), space }));
	}

	function set({ lines, size, height }: Fitted, box: Box, hand: Hand, how: Setting = {}): Lettering[] {
		const { align = 'middle', warp } = how;
		const top = box.y + (box.height - height) / 2;
		return lines.map((text, at) => {
			const x = startIn(box, widthOf(text) * size, align);
			return line(text, { x, y: top + at * size * (1 + leading), size, warp }, hand);
		});
	}

	const pen: Pen = {
		widthOf,
		line,
		fit,
		set,
		write: (text, box, hand, how) => pen.set(pen.fit(text, { ...box, ...how }), box, hand, how),
		stamp(sign, x, y, size) {
			const glyph = alphabet.get(sign);
			return glyph ? placedPath(glyph, x, y, size) : '';
		},
	};
	return pen;
}

/** How far down a line reaches once it is bent: its lowest point is at its feet, in the middle or at the ends. */
function heightOf(size: number, width: number, bend: ReturnType<Warp> | undefined): number {
	if (!bend) return size;
	return Math.max(bend(width / 2, size)[1], bend(0, size)[1]);
}
