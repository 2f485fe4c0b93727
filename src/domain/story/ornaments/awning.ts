import type { Color, Paint } from '../paint.ts';
import { filled, path, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';

export interface Hang {
	readonly bottom: number;
	readonly stripes: number;
}

/** The awning of a stall along the upper edge, down to that height; its stripes end in half circles. */
export function awning({ frame, theme }: Scene, { bottom, stripes }: Hang, shade: Color): Paint[] {
	const { width } = frame;
	const stripe = width / stripes;
	const edge = bottom - stripe / 2;
	const round = path`a${stripe / 2} ${stripe / 2} 0 0 1 ${-stripe} 0Z`;
	const scallop = (x: number, y: number) => path`M${x} ${y}h${stripe}` + round;
	const fall = (x: number) => path`M${x} -20h${stripe + 0.5}V${edge}` + round;
	const all = Array.from({ length: stripes }, (_, at) => at * stripe);
	return [
		filled(shade, ...all.map((x) => scallop(x - 10, edge + 26))),
		...theme.cloth.map((color, turn) => filled(color, ...all.filter((_, at) => at % 2 === turn).map(fall))),
		filled('#0000001a', ...all.map((x) => scallop(x, edge))),
		filled('#00000029', rectPath({ x: 0, y: edge - 5, width, height: 10 })),
	];
}
