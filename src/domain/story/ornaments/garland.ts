import { box } from '../box.ts';
import { group, type Paints } from '../group.ts';
import { circlePath, diamondPath, drawn, filled, path } from '../path.ts';
import type { Scene } from '../scene.ts';
import { times } from '../times.ts';

const step = 92;

/** Coffee beans, or cut sugar-palm fruits, between diamonds along a line. */
export function garland(
	{ pen, band, cloth, ground }: Scene,
	middle: number,
	y: number,
	beans: boolean,
): Paints {
	return times(9, (at) => {
		const x = middle + (at - 4) * step;
		if (at % 2) return filled(beans ? cloth[1] : ground.ink, diamondPath(x, y, 22));
		if (!beans) return filled(cloth[0], pen.stamp('✤', x - 50, y - 50, 100));
		const bean = [
			filled(band.fill, circlePath(x, y, 26, 38)),
			drawn(ground.fill, 7, path`M${x} ${y - 36}c16 22 -16 48 0 72`),
		];
		return group(box(x - 26, y - 38, 52, 76), bean, (at - 4) * 9 + 24);
	});
}
