import type { Pen, Room } from './pen.ts';

/** Long names may be small, but the others need not follow them below this. */
const least = 48;

/** As high as half of these texts can be in their room: a list written by one hand, only its long names smaller. */
export function evenSize(pen: Pen, texts: readonly string[], room: Room): number {
	const sizes = texts.map((text) => pen.fit(text, room).size).sort((a, b) => a - b);
	return Math.max(least, sizes[sizes.length >> 1] ?? 0);
}
