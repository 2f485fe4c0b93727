import type { Box } from './box.ts';
import type { Frame } from './frame.ts';
import type { Group, Paint, Sheet } from './paint.ts';

/** What is painted one after the other; what isn't there is left out. */
export type Paints = Paint | readonly Paints[] | false | '' | undefined;

function flat(paints: Paints): Paint[] {
	if (!paints) return [];
	return 'kind' in paints ? [paints] : paints.flatMap(flat);
}

/** A whole picture. */
export function sheetOf({ width, height }: Frame, paints: Paints): Sheet {
	return { width, height, paints: flat(paints) };
}

/** Things that stay together in a box, turned about its middle. */
export function group(box: Box, paints: Paints, turn = 0): Group {
	return { kind: 'group', box, turn, paints: flat(paints) };
}

/** Things of which only what lies in a box is seen. */
export function cutTo(box: Box, paints: Paints): Group {
	return { ...group(box, paints), cut: true };
}
