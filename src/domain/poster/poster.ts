import { box, inset } from '../story/box.ts';
import type { Frame } from '../story/frame.ts';
import { awning } from '../story/ornaments/awning.ts';
import { phoneNumber } from '../story/ornaments/contact.ts';
import { foot } from '../story/ornaments/foot.ts';
import { ribbon } from '../story/ornaments/ribbon.ts';
import { sunburst } from '../story/ornaments/sunburst.ts';
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

/** A sheet of A5 or A4 at 150 dots an inch of the latter; letters keep clear of the edge that printers leave. */
export const posterFrame: Frame = { width: 1240, height: 1754, top: 40, bottom: 1714 };

const places = {
	shop: box(110, 236, 1020, 196),
	ribbon: box(120, 462, 1000, 104),
	board: box(180, 604, 880, 880),
	how: box(110, 1504, 1020, 76),
	foot: 1600,
	phone: box(140, 1644, 960, 68),
};

/** A printed sign for stall and bazaar, whose code leads to the catalog. */
export function posterSheet(
	{ shop, phone, heading, how, code }: PosterFacts,
	ground: Ground,
	pen: Pen,
): Sheet {
	const { width, height } = posterFrame;
	const theme = themes[ground];
	const facts = { shop, phone, heading, products: [], words: { soldOut: '', closes: '', pickUp: '' } };
	const scene: Scene = { format: 'story', frame: posterFrame, theme, pen, facts, products: [] };
	const { board } = places;
	return {
		width,
		height,
		paints: [
			filled(theme.ground.fill, rectPath(box(0, 0, width, height))),
			sunburst(width / 2, 1044, 36, 1300, theme.ground),
			...awning(width, 196, 11, theme, '#00000038'),
			...foot(scene, places.foot),
			...pen.set(pen.fit(shop, { ...places.shop, most: 168, lines: 2 }), places.shop, theme.title, {
				warp: dome(0.3),
			}),
			ribbon(scene, heading, places.ribbon, theme.band),
			filled(`${theme.ground.deep}aa`, notchedPath({ ...board, x: board.x - 18, y: board.y + 18 }, 40)),
			filled(theme.tag.fill, notchedPath(board, 40)),
			drawn({ color: theme.band.fill, width: 6 }, notchedPath(inset(board, 16), 34)),
			// As light as the paints have it: a camera needs the contrast more than the eye.
			filled(paint.krem, rectPath(inset(board, 44))),
			filled(paint.arang, qrPath(code, inset(board, 44))),
			...pen.set(pen.fit(how, { ...places.how, most: 46, lines: 2 }), places.how, theme.name),
			...phoneNumber(scene, places.phone, theme.band.ink),
		],
	};
}
