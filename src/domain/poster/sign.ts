import { type Box, inset, moved } from '../story/box.ts';
import type { StoryFacts } from '../story/facts.ts';
import type { Frame } from '../story/frame.ts';
import { type Paints, sheetOf } from '../story/group.ts';
import { awning, type Hang } from '../story/ornaments/awning.ts';
import { foot } from '../story/ornaments/foot.ts';
import { ribbon } from '../story/ornaments/ribbon.ts';
import { stage } from '../story/ornaments/stage.ts';
import type { Sheet } from '../story/paint.ts';
import { drawn, filled, notchedPath } from '../story/path.ts';
import type { Pen } from '../story/pen.ts';
import type { Scene } from '../story/scene.ts';
import { type Ground, themes } from '../story/theme.ts';
import { dome } from '../story/warp.ts';

/** A sheet of A5 or A4 at 150 dots an inch of the latter; letters keep clear of the edge that printers leave. */
export const print: Frame = { width: 1240, height: 1754, top: 40, bottom: 1714 };

/** Where everything hangs that all signs have. */
export interface SignPlaces {
	readonly awning: Hang;
	readonly shop: Box;
	readonly ribbon: Box;
	readonly board: Box;
	readonly foot: number;
}

/** What a sign is painted from. */
export function signScene(
	said: Pick<StoryFacts, 'shop' | 'phone' | 'heading'>,
	ground: Ground,
	pen: Pen,
	frame: Frame,
): Scene {
	const words = { soldOut: '', closes: '', pickUp: '' };
	return { ...themes[ground], ...said, words, products: [], format: 'story', frame, pen };
}

/** The shop's name under an awning, a ribbon with the heading, a board; upon and around it what it is for. */
export function signSheet(scene: Scene, at: SignPlaces, paints: Paints): Sheet {
	const { pen, frame, title, ground, tag, band } = scene;
	const { board } = at;
	return sheetOf(frame, [
		stage(scene, frame.width / 2, board.y + board.height / 2, 36),
		awning(scene, at.awning, '#00000038'),
		foot(scene, at.foot),
		pen.write(scene.shop, at.shop, title, { most: 168, lines: 2, warp: dome(0.3) }),
		ribbon(scene, at.ribbon),
		filled(`${ground.deep}aa`, notchedPath(moved(board, -18, 18), 40)),
		filled(tag.fill, notchedPath(board, 40)),
		drawn(band.fill, 6, notchedPath(inset(board, 16), 34)),
		paints,
	]);
}
