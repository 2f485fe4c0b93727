import { type Box, box, inset, moved } from '../story/box.ts';
import { type Format, type Frame, frames } from '../story/frame.ts';
import { awning, type Hang } from '../story/ornaments/awning.ts';
import { phoneNumber } from '../story/ornaments/contact.ts';
import { foot } from '../story/ornaments/foot.ts';
import { ribbon } from '../story/ornaments/ribbon.ts';
import { stage } from '../story/ornaments/stage.ts';
import type { Sheet } from '../story/paint.ts';
import { drawn, filled, notchedPath, rectPath } from '../story/path.ts';
import type { Pen } from '../story/pen.ts';
import type { Scene } from '../story/scene.ts';
import { type Ground, paint, themes } from '../story/theme.ts';
import { dome } from '../story/warp.ts';
import { type QrCode, qrPath } from './qr-code.ts';

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

/** A sheet of A5 or A4 at 150 dots an inch of the latter; letters keep clear of the edge that printers leave. */
const print: Frame = { width: 1240, height: 1754, top: 40, bottom: 1714 };

export const posterFrames: Readonly<Record<PosterShape, Frame>> = { print, ...frames };

interface Places {
	readonly awning: Hang;
	readonly shop: Box;
	readonly ribbon: Box;
	readonly board: Box;
	readonly how: Box;
	readonly foot: number;
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
	const frame = posterFrames[shape];
	const { width, height } = frame;
	const theme = themes[ground];
	const facts = { shop, phone, heading, products: [], words: { soldOut: '', closes: '', pickUp: '' } };
	const scene: Scene = { format: 'story', frame, theme, pen, facts, products: [] };
	const at = places[shape];
	const { board } = at;
	const paper = posterPaper(shape);
	return {
		width,
		height,
		paints: [
			...stage(scene, width / 2, board.y + board.height / 2, 36),
			...awning(scene, at.awning, '#00000038'),
			...foot(scene, at.foot),
			...pen.write(shop, at.shop, theme.title, { most: 168, lines: 2, warp: dome(0.3) }),
			ribbon(scene, heading, at.ribbon, theme.band),
			filled(`${theme.ground.deep}aa`, notchedPath(moved(board, -18, 18), 40)),
			filled(theme.tag.fill, notchedPath(board, 40)),
			drawn({ color: theme.band.fill, width: 6 }, notchedPath(inset(board, 16), 34)),
			// As light as the paints have it: a camera needs the contrast more than the eye.
			filled(paint.krem, rectPath(paper)),
			filled(paint.arang, qrPath(code, paper)),
			...pen.write(how, at.how, theme.name, { most: 46, lines: 2 }),
			...phoneNumber(scene, at.phone, theme.band.ink),
		],
	};
}
