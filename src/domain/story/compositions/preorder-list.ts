import { type Box, box, type Spot } from '../box.ts';
import type { Paints } from '../group.ts';
import { calendarLeaf } from '../ornaments/calendar-leaf.ts';
import { pickUpBoard } from '../ornaments/pick-up-board.ts';
import { priceList } from '../ornaments/price-list.ts';
import type { Scene } from '../scene.ts';
import { closingSeal } from './preorder-one.ts';

interface Places {
	readonly leaf: Box;
	readonly seal: Spot;
	/** The seal where no day to fetch is named. */
	readonly sealAlone: Spot;
	readonly pickUp: Box;
	readonly rows: Box;
}

const withDay: Readonly<Record<Scene['format'], Places>> = {
	story: {
		leaf: box(90, 540, 350, 430),
		seal: { x: 730, y: 666, radius: 146 },
		sealAlone: { x: 740, y: 748, radius: 210 },
		pickUp: box(496, 822, 500, 152),
		rows: box(70, 1010, 940, 496),
	},
	square: {
		leaf: box(88, 214, 272, 316),
		seal: { x: 224, y: 628, radius: 86 },
		sealAlone: { x: 224, y: 730, radius: 140 },
		pickUp: box(40, 736, 376, 172),
		rows: box(458, 216, 576, 700),
	},
};

const withoutDay = {
	story: { pickUp: box(150, 520, 780, 150), rows: box(70, 700, 940, 800), rowsAlone: box(70, 530, 940, 970) },
	square: {
		pickUp: box(150, 214, 780, 130),
		rows: box(70, 366, 940, 550),
		rowsAlone: box(70, 220, 940, 696),
	},
} as const;

/** Several products: the calendar above, a line for each below. */
export function preorderList(scene: Scene): Paints {
	const { format, closing, pickUp } = scene;
	const at = (closing ? withDay : withoutDay)[format];
	return [
		'leaf' in at &&
			closing && [calendarLeaf(scene, closing, at.leaf), closingSeal(scene, pickUp ? at.seal : at.sealAlone)],
		pickUp && pickUpBoard(scene, pickUp, at.pickUp),
		priceList(scene, 'rowsAlone' in at && !pickUp ? at.rowsAlone : at.rows, 250, true),
	];
}
