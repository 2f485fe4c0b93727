import { box } from '../box.ts';
import type { Paint } from '../paint.ts';
import { diamondPath, drawn, ellipsePath, filled, path } from '../path.ts';
import type { Scene } from '../scene.ts';

const step = 92;

/** Coffee beans, or cut sugar-palm fruits, between diamonds along a line. */
export function garland({ pen, theme }: Scene, middle: number, y: number, beans: boolean): Paint[] {
	const { band, cloth, ground } = theme;
	return Array.from({ length: 9 }, (_, at): Paint => {
		const x = middle + (at - 4) * step;
		if (at % 2) return filled(beans ? cloth[1] : ground.ink, diamondPath(x, y, 22));
		if (!beans) return filled(cloth[0], pen.stamp('✤', x - 50, y - 50, 100));
		return {
			kind: 'group',
			box: box(x - 26, y - 38, 52, 76),
			turn: (at - 4) * 9 + 24,
			paints: [
				filled(band.fill, ellipsePath(x, y, 26, 38)),
				drawn({ color: ground.fill, width: 7 }, path`M${x} ${y - 36}c16 22 -16 48 0 72`),
			],
		};
	});
}
