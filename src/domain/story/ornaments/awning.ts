import { box } from '../box.ts';
import type { Paints } from '../group.ts';
import type { Color } from '../paint.ts';
import { filled, path } from '../path.ts';
import type { Scene } from '../scene.ts';
import { times } from '../times.ts';

export interface Hang {
	readonly bottom: number;
	readonly stripes: number;
}

/** The awning of a stall along the upper edge, down to that height; its stripes end in half circles. */
export function awning({ frame, cloth }: Scene, { bottom, stripes }: Hang, shade: Color): Paints {
	const stripe = frame.width / stripes;
	const edge = bottom - stripe / 2;
	const round = path`a${stripe / 2} ${stripe / 2} 0 0 1 ${-stripe} 0Z`;
	const scallops = (aside: number, y: number) =>
		times(stripes, (at) => path`M${at * stripe + aside} ${y}h${stripe}` + round);
	const falls = times(stripes, (at) => path`M${at * stripe} -20h${stripe + 0.5}V${edge}` + round);
	return [
		filled(shade, scallops(-10, edge + 26)),
		cloth.map((color, turn) =>
			filled(
				color,
				falls.filter((_, at) => at % 2 === turn),
			),
		),
		filled('#0000001a', scallops(0, edge)),
		filled('#00000029', box(0, edge - 5, frame.width, 10)),
	];
}
