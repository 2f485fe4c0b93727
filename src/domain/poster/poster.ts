import { type Box, box, inset } from '../story/box.ts';
import { type Format, type Frame, frames } from '../story/frame.ts';
import { phoneNumber } from '../story/ornaments/contact.ts';
import type { Sheet } from '../story/paint.ts';
import { filled } from '../story/path.ts';
import type { Pen } from '../story/pen.ts';
import { type Ground, paint } from '../story/theme.ts';
import { type QrCode, qrPath } from './qr-code.ts';
import { print, type SignPlaces, signScene, signSheet } from './sign.ts';

/** What a poster says. */
export interface PosterFacts {
	readonly shop: string;
	/** `0812-0000-1234` */
	readonly phone: string;
	/** What to do here. */
	readonly heading: string;
	/** How to do it. */
	readonly how: string;
	readonly code: QrCode;
}

/** To be printed, or as a page more of a Story. */
export type PosterShape = 'print' | Format;

export const posterFrames: Readonly<Record<PosterShape, Frame>> = { print, ...frames };

interface Places extends SignPlaces {
	readonly how: Box;
	readonly phone: Box;
}

const places: Readonly<Record<PosterShape, Places>> = {
	print: {
		awning: { bottom: 196, stripes: 11 },
		shop: box(110, 236, 1020, 196),
		ribbon: box(120, 462, 1000, 104),
		board: box(180, 604, 880, 880),
		how: box(110, 1504, 1020, 76),
		foot: 1600,
		phone: box(140, 1644, 960, 68),
	},
	story: {
		awning: { bottom: 256, stripes: 9 },
		shop: box(90, 300, 900, 150),
		ribbon: box(110, 490, 860, 84),
		board: box(140, 606, 800, 800),
		how: box(70, 1436, 940, 68),
		foot: 1530,
		phone: box(60, 1560, 960, 62),
	},
	square: {
		awning: { bottom: 64, stripes: 15 },
		shop: box(90, 84, 900, 88),
		ribbon: box(110, 192, 860, 62),
		board: box(215, 274, 650, 650),
		how: box(60, 936, 960, 36),
		foot: 986,
		phone: box(60, 1004, 960, 46),
	},
};

/** The light paper that the code stands on. */
export function posterPaper(shape: PosterShape): Box {
	const { board } = places[shape];
	return inset(board, board.width * 0.05);
}

/** A sign whose code leads to the catalog, for stall and bazaar or for the screen. */
export function posterSheet(
	{ shop, phone, heading, how, code }: PosterFacts,
	ground: Ground,
	pen: Pen,
	shape: PosterShape = 'print',
): Sheet {
	const at = places[shape];
	const paper = posterPaper(shape);
	const scene = signScene({ shop, phone, heading }, ground, pen, posterFrames[shape]);
	return signSheet(scene, at, [
		// As light as the paints have it: a camera needs the contrast more than the eye.
		filled(paint.krem, paper),
		filled(paint.arang, qrPath(code, paper)),
		pen.write(how, at.how, scene.name, { most: 46, lines: 2 }),
		phoneNumber(scene, at.phone, scene.band.ink),
	]);
}
