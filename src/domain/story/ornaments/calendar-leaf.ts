import { type Box, box } from '../box.ts';
import type { CalendarLeaf } from '../facts.ts';
import type { Color, Group, Paint } from '../paint.ts';
import { circlePath, filled, path, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

const red = '#a0120e';

/** A leaf of the calendar that is torn off day by day, its date in red. */
export function calendarLeaf({ pen }: Scene, leaf: CalendarLeaf, within: Box): Group {
	const { x, y, width, height } = within;
	const part = (from: number, to: number) =>
		box(x + width * 0.07, y + height * from, width * 0.86, height * (to - from));
	const head = height * 0.175;
	const line = (text: string, room: Box, color: Color) =>
		pen.set(pen.fit(text, { ...room, most: room.height }), room, { fill: color });
	const date = part(0.24, 0.71);
	const hijri: Paint[] = leaf.hijri ? line(leaf.hijri, part(0.885, 0.94), '#47534f') : [];
	return {
		kind: 'group',
		box: within,
		turn: -3,
		paints: [
			filled('#00000073', rectPath(box(x - 16, y + 20, width, height))),
			filled('#d9d3be', rectPath(box(x + 10, y + 12, width, height))),
			filled('#ede8d6', rectPath(box(x + 5, y + 6, width, height))),
			filled('#fffdf5', tornPath(within)),
			filled(red, rectPath(box(x, y, width, head))),
			filled(
				'#3a0503',
				circlePath(x + width * 0.21, y + head * 0.18, 10),
				circlePath(x + width * 0.79, y + head * 0.18, 10),
			),
			...line(leaf.month, part(0.068, 0.138), paint.krem),
			...pen.set(pen.fit(String(leaf.date), { ...date, most: date.height }), date, { fill: red }),
			...line(leaf.day, leaf.hijri ? part(0.76, 0.855) : part(0.79, 0.9), paint.arang),
			...hijri,
		],
	};
}

/** A leaf whose lower edge was torn. */
function tornPath({ x, y, width, height }: Box): string {
	const teeth = 25;
	const step = width / teeth / 2;
	const torn = Array.from({ length: teeth }, (_, at) => {
		const drop = at % 2 === 0 ? 14 : 8;
		return path`l${-step} ${drop}l${-step} ${-drop}`;
	});
	return `${path`M${x} ${y}h${width}v${height - 26}`}${torn.join('')}Z`;
}
