import { type Box, box, inset } from '../box.ts';
import type { Group } from '../paint.ts';
import { drawn, filled, notchedPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

/** When what is ordered can be had: a ticket with the word over the day. */
export function pickUpBoard({ pen, facts, theme }: Scene, when: string, within: Box): Group {
	const room = inset(within, within.height * 0.16, within.height * 0.14);
	const word = box(room.x, room.y, room.width, room.height * 0.24);
	const day = box(room.x, room.y + room.height * 0.34, room.width, room.height * 0.66);
	return {
		kind: 'group',
		box: within,
		paints: [
			filled(theme.ground.deep, notchedPath({ ...within, x: within.x - 8, y: within.y + 8 }, 22)),
			filled(paint.krem, notchedPath(within, 22)),
			drawn({ color: paint.toska, width: 4 }, notchedPath(inset(within, 9), 18)),
			...pen.set(pen.fit(facts.words.pickUp, { ...word, most: 44 }), word, { fill: paint.jambon }),
			...pen.set(pen.fit(when, { ...day, most: 60, lines: 2 }), day, { fill: paint.arang }),
		],
	};
}
