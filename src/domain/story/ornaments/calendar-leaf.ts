import { type Box, box, moved } from '../box.ts';
import type { CalendarLeaf } from '../facts.ts';
import { group } from '../group.ts';
import type { Color, Group } from '../paint.ts';
import { circlePath, filled, path } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { times } from '../times.ts';

const red = '#a0120e';

/** A leaf of the calendar that is torn off day by day, its date in red. */
export function calendarLeaf({ pen }: Scene, leaf: CalendarLeaf, within: Box): Group {
	const { x, y, width, height } = within;
	const head = height * 0.175;
	const hole = (part: number) => circlePath(x + width * part, y + head * 0.18, 10);
	const line = (text: string, from: number, to: number, color: Color) =>
		pen.write(text, box(x + width * 0.07, y + height * from, width * 0.86, height * (to - from)), color);
	return group(
		within,
		[
			filled('#00000073', moved(within, -16, 20)),
			filled('#d9d3be', moved(within, 10, 12)),
			filled('#ede8d6', moved(within, 5, 6)),
			filled('#fffdf5', tornPath(within)),
			filled(red, box(x, y, width, head)),
			filled('#3a0503', hole(0.21), hole(0.79)),
			line(leaf.month, 0.068, 0.138, paint.krem),
			line(String(leaf.date), 0.24, 0.71, red),
			leaf.hijri
				? [line(leaf.day, 0.76, 0.855, paint.arang), line(leaf.hijri, 0.885, 0.94, '#47534f')]
				: line(leaf.day, 0.79, 0.9, paint.arang),
		],
		-3,
	);
}

/** A leaf whose lower edge was torn. */
function tornPath({ x, y, width, height }: Box): string {
	const teeth = 25;
	const step = width / teeth / 2;
	const torn = times(teeth, (at) => {
		const drop = at % 2 ? 8 : 14;
		return path`l${-step} ${drop}l${-step} ${-drop}`;
	});
	return `${path`M${x} ${y}h${width}v${height - 26}`}${torn.join('')}Z`;
}
