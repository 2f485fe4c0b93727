import { type Box, box, inset } from '../box.ts';
import type { Group } from '../paint.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { ticket } from './ticket.ts';

/** When what is ordered can be had: a ticket with the word over the day. */
export function pickUpBoard({ pen, facts, theme }: Scene, when: string, within: Box): Group {
	const room = inset(within, within.height * 0.16, within.height * 0.14);
	const word = box(room.x, room.y, room.width, room.height * 0.24);
	const day = box(room.x, room.y + room.height * 0.34, room.width, room.height * 0.66);
	return {
		kind: 'group',
		box: within,
		paints: [
			...ticket(within, { fill: paint.krem, deep: theme.ground.deep, money: paint.toska }),
			...pen.write(facts.words.pickUp, word, { fill: paint.jambon }, { most: 44 }),
			...pen.write(when, day, { fill: paint.arang }, { most: 60, lines: 2 }),
		],
	};
}
