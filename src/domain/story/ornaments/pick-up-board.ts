import { type Box, inset } from '../box.ts';
import { group } from '../group.ts';
import type { Group } from '../paint.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { ticket } from './ticket.ts';

/** When what is ordered can be had: a ticket with the word over the day. */
export function pickUpBoard({ pen, words, ground }: Scene, when: string, within: Box): Group {
	const room = inset(within, within.height * 0.16, within.height * 0.14);
	const { y, height } = room;
	const day = { ...room, y: y + height * 0.34, height: height * 0.66 };
	return group(within, [
		ticket(within, { fill: paint.krem, deep: ground.deep, money: paint.toska }),
		pen.write(words.pickUp, { ...room, height: height * 0.24 }, paint.jambon, { most: 44 }),
		pen.write(when, day, paint.arang, { most: 60, lines: 2 }),
	]);
}
