import { type Box, box, centreOf, inset, moved } from '../box.ts';
import { group } from '../group.ts';
import type { Group } from '../paint.ts';
import { drawn, filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

/** The board that is hung over a product when there is none left. */
export function soldOut({ pen, words }: Scene, over: Box): Group {
	const [x, y] = centreOf(over);
	const width = over.width * 0.86;
	const board = box(x - width / 2, y - width * 0.14, width, width * 0.28);
	return group(
		board,
		[
			filled('#00000059', moved(board, -6, 8)),
			filled(paint.cabai, board),
			drawn(paint.krem, 4, inset(board, 9)),
			pen.write(words.soldOut, inset(board, width * 0.08, board.height * 0.22), paint.krem),
		],
		-8,
	);
}
