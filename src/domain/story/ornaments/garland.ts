import type { Color, Paint } from '../paint.ts';
import { drawn, ellipsePath, filled, path } from '../path.ts';
import type { Theme } from '../theme.ts';

const step = 92;

/** Coffee beans between diamonds along a line. */
export function beanGarland(x: number, y: number, { band, cloth, ground }: Theme): Paint[] {
	return garland(
		x,
		y,
		cloth[1],
		(bean, turn): Paint => ({
			kind: 'group',
			box: { x: bean - 26, y: y - 38, width: 52, height: 76 },
			turn,
			paints: [
				filled(band.fill, ellipsePath(bean, y, 26, 38)),
				drawn({ color: ground.fill, width: 7 }, path`M${bean} ${y - 36}c16 22 -16 48 0 72`),
			],
		}),
	);
}

/** Cut sugar-palm fruits between diamonds along a line. */
export function fruitGarland(x: number, y: number, { cloth, ground }: Theme): Paint[] {
	return garland(x, y, ground.ink, (fruit): Paint => {
		const petals = [45, 135, 225, 315].map((turn) => {
			const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
			const at = (along: number, aside: number) =>
				path`${fruit + along * cos - aside * sin} ${y + along * sin + aside * cos}`;
			return `M${at(5, 0)}C${at(12, 15)} ${at(32, 15)} ${at(42, 0)}C${at(32, -15)} ${at(12, -15)} ${at(5, 0)}Z`;
		});
		return filled(cloth[0], ...petals);
	});
}

function garland(x: number, y: number, diamonds: Color, flower: (x: number, turn: number) => Paint): Paint[] {
	return Array.from({ length: 9 }, (_, at) => {
		const place = x + (at - 4) * step;
		if (at % 2 === 0) return flower(place, (at - 4) * 9 + 24);
		return filled(diamonds, path`M${place} ${y - 22}l22 22l-22 22l-22 -22Z`);
	});
}
