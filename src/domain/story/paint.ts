import type { Drawing } from '../drawing-letter.ts';
import type { Id } from '../id.ts';
import type { Box } from './box.ts';

/** `#rrggbb`, or `#rrggbbaa` for a shadow. */
export type Color = `#${string}`;

export interface Stroke {
	readonly color: Color;
	readonly width: number;
	/** Ends and corners are round. */
	readonly round?: boolean;
	readonly dash?: readonly number[];
}

/** A painted area or line; its path is SVG's. */
export interface Shape {
	readonly kind: 'shape';
	readonly path: string;
	readonly fill?: Color;
	readonly stroke?: Stroke;
}

/** How letters are painted: one colour or two, within a contour, upon a block of shade. */
export interface Hand {
	readonly fill: Color;
	/** The colour of the lower half, where letters have two. */
	readonly lower?: Color | undefined;
	/** Its width per pixel of letter height. */
	readonly outline?: { readonly color: Color; readonly width: number };
	/** How far down to the left the block reaches, per pixel of letter height. */
	readonly shade?: { readonly color: Color; readonly depth: number };
}

/** Signs the painted alphabet lacks, such as an emoji, set in the phone's own type. */
export interface Strange {
	readonly text: string;
	/** Left end, and the line the letters stand on. */
	readonly x: number;
	readonly y: number;
	/** The size of the type, in pixels. */
	readonly size: number;
}

/** One line of letters. */
export interface Lettering {
	readonly kind: 'lettering';
	readonly text: string;
	/** From the tops of the letters to their feet. */
	readonly box: Box;
	/** The height of a letter, which in a bent line is less than that of the box. */
	readonly size: number;
	/** The outlines of the painted letters, filled even-odd. */
	readonly face: string;
	readonly strange: readonly Strange[];
	readonly hand: Hand;
}

/** A product: its photo, filling the shape, or else its drawing, whole within the box. */
export interface Picture {
	readonly kind: 'picture';
	readonly box: Box;
	readonly drawing: Drawing;
	readonly photo?: Id | undefined;
	/** What a photo is cut to. */
	readonly cut: 'circle' | 'panel';
	/** Paler, since it is sold out. */
	readonly pale: boolean;
}

/** Things that stay together in a box: turned about its middle, or cut to it. */
export interface Group {
	readonly kind: 'group';
	readonly box: Box;
	/** In degrees, clockwise. */
	readonly turn: number;
	readonly cut?: boolean;
	readonly paints: readonly Paint[];
}

/** An area filled with one small square, again and again. */
export interface Tiling {
	readonly kind: 'tiling';
	readonly path: string;
	/** The side of the square. */
	readonly side: number;
	/** In degrees, clockwise. */
	readonly turn: number;
	/** What the square shows, from its upper left corner. */
	readonly tile: readonly Shape[];
}

export type Paint = Shape | Lettering | Picture | Group | Tiling;

/** A picture as a list of what is painted, the hindmost first. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly paints: readonly Paint[];
}
