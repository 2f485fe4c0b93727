import { type Box, box, inset } from '../story/box.ts';
import type { StoryFacts } from '../story/facts.ts';
import type { Frame } from '../story/frame.ts';
import { awning } from '../story/ornaments/awning.ts';
import { foot } from '../story/ornaments/foot.ts';
import { ribbon } from '../story/ornaments/ribbon.ts';
import { sunburst } from '../story/ornaments/sunburst.ts';
import type { Paint, Sheet } from '../story/paint.ts';
import { drawn, filled, notchedPath, rectPath } from '../story/path.ts';
import type { Pen } from '../story/pen.ts';
import type { Scene } from '../story/scene.ts';
import { type Ground, themes } from '../story/theme.ts';
import { dome } from '../story/warp.ts';

/** A sheet of A5 or A4 at 150 dots an inch of the latter; letters keep clear of the edge that printers leave. */
export const print: Frame = { width: 1240, height: 1754, top: 40, bottom: 1714 };

/** Where everything hangs that all signs have. */
export interface SignPlaces {
	readonly awning: { readonly bottom: number; readonly stripes: number };
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
	const facts = { ...said, products: [], words: { soldOut: '', closes: '', pickUp: '' } };
	return { format: 'story', frame, theme: themes[ground], pen, facts, products: [] };
}

/** The shop's name under an awning, a ribbon with the heading, a board; upon and around it what it is for. */
export function signSheet(scene: Scene, at: SignPlaces, paints: readonly Paint[]): Sheet {
	const { pen, theme, facts } = scene;
	const { width, height } = scene.frame;
	const { board } = at;
	return {
		width,
		height,
		paints: [
			filled(theme.ground.fill, rectPath(box(0, 0, width, height))),
			sunburst(width / 2, board.y + board.height / 2, 36, 1300, theme.ground),
			...awning(width, at.awning.bottom, at.awning.stripes, theme, '#00000038'),
			...foot(scene, at.foot),
			...pen.set(pen.fit(facts.shop, { ...at.shop, most: 168, lines: 2 }), at.shop, theme.title, {
				warp: dome(0.3),
			}),
			ribbon(scene, facts.heading, at.ribbon, theme.band),
			filled(`${theme.ground.deep}aa`, notchedPath({ ...board, x: board.x - 18, y: board.y + 18 }, 40)),
			filled(theme.tag.fill, notchedPath(board, 40)),
			drawn({ color: theme.band.fill, width: 6 }, notchedPath(inset(board, 16), 34)),
			...paints,
		],
	};
}
