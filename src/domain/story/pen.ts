import type { Alphabet } from './alphabet.ts';
import { type Align, type Box, startIn } from './box.ts';
import { breakInto, type Words } from './break.ts';
import { cutUp, outlineOf } from './glyph.ts';
import type { Color, Hand, Lettering, Strange } from './paint.ts';
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

/** What letters are painted with: one colour will do. */
export type Ink = Hand | Color;

/** Sets texts in the painted alphabet. */
export interface Pen {
	/** Per pixel of letter height. */
	widthOf(text: string): number;
	line(text: string, place: Place, ink: Ink): Lettering;
	/** Breaks and shrinks a text until it fits: no letter is ever cut off. */
	fit(text: string, room: Room): Fitted;
	/** Paints a fitted text in a box. */
	set(fitted: Fitted, box: Box, ink: Ink, how?: Setting): Lettering[];
	/** Paints a text as large as its box allows, or as is said. */
	write(text: string, box: Box, ink: Ink, how?: Writing): Lettering[];
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

	function line(text: string, { x, y, size, warp }: Place, ink: Ink): Lettering {
		const width = widthOf(text) * size;
		const bend = warp ? warp(width, size) : straight;
		const strange: Strange[] = [];
		let face = '';
		let from = 0;
		for (const sign of signsOf(text, alphabet)) {
			const glyph = alphabet.get(sign);
			const start = from;
			if (glyph) {
				face += outlineOf(warp ? cutUp(glyph.steps) : glyph.steps, (atX, atY) => {
					const [bentX, bentY] = bend(start + atX * size, atY * size);
					return [x + bentX, y + bentY];
				});
			} else {
				const { size: type, below } = typeOf(sign);
				strange.push({ text: sign, x: x + from, y: y + size * (1 - below), size: size * type });
			}
			from += (advanceOf(sign) + tracking) * size;
		}
		// A bent line is lowest at its feet, in the middle or at the ends.
		const height = Math.max(bend(width / 2, size)[1], bend(0, size)[1]);
		const hand = typeof ink === 'string' ? { fill: ink } : ink;
		return { kind: 'lettering', text, box: { x, y, width, height }, size, face, strange, hand };
	}

	function fitted(text: string, { width, height, most = height, lines = 1 }: Room): Fitted {
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

	function set(
		{ lines, size, height }: Fitted,
		box: Box,
		ink: Ink,
		{ align, warp }: Setting = {},
	): Lettering[] {
		const top = box.y + (box.height - height) / 2;
		return lines.map((text, at) => {
			const x = startIn(box, widthOf(text) * size, align);
			return line(text, { x, y: top + at * size * (1 + leading), size, warp }, ink);
		});
	}

	return {
		widthOf,
		line,
		fit: fitted,
		set,
		write: (text, box, ink, how) => set(fitted(text, { ...box, ...how }), box, ink, how),
		stamp: (sign, x, y, size) =>
			outlineOf(alphabet.get(sign)?.steps ?? [], (atX, atY) => [x + atX * size, y + atY * size]),
	};
}

function straight(x: number, y: number) {
	return [x, y] as const;
}
