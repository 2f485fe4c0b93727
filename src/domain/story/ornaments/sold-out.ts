import { type Box, centreOf, inset, moved } from '../box.ts';
import type { Group } from '../paint.ts';
import { drawn, filled, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

/** The board that is hung over a product when there is none left. */
export function soldOut({ pen, facts }: Scene, over: Box): Group {
	const [x, y] = centreOf(over);
	const width = over.width * 0.86;
	const board = { x: x - width / 2, y: y - width * 0.14, width, height: width * 0.28 };
	const room = inset(board, width * 0.08, board.height * 0.22);
	return {
		kind: 'group',
		box: board,
		turn: -8,
		paints: [
			filled('#00000059', rectPath(moved(board, -6, 8))),
			filled(paint.cabai, rectPath(board)),
			drawn({ color: paint.krem, width: 4 }, rectPath(inset(board, 9))),
			...pen.write(facts.words.soldOut, room, { fill: paint.krem }),
		],
	};
}
