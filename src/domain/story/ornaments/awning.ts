import type { Color, Paint } from '../paint.ts';
import { filled, path, rectPath } from '../path.ts';
import type { Theme } from '../theme.ts';

/** The awning of a stall along the upper edge, down to that height; its stripes end in half circles. */
export function awning(
	width: number,
	bottom: number,
	stripes: number,
	{ cloth }: Theme,
	shade: Color,
): Paint[] {
	const stripe = width / stripes;
	const edge = bottom - stripe / 2;
	const scallop = (at: number) =>
		path`M${at * stripe} ${edge}h${stripe}a${stripe / 2} ${stripe / 2} 0 0 1 ${-stripe} 0Z`;
	const fall = (at: number) =>
		path`M${at * stripe} -20h${stripe + 0.5}V${edge}a${stripe / 2} ${stripe / 2} 0 0 1 ${-stripe} 0Z`;
	const shadow = (at: number) =>
		path`M${at * stripe - 10} ${edge + 26}h${stripe}a${stripe / 2} ${stripe / 2} 0 0 1 ${-stripe} 0Z`;
	const all = Array.from({ length: stripes }, (_, at) => at);
	return [
		filled(shade, ...all.map(shadow)),
		...cloth.map((color, turn) => filled(color, ...all.filter((at) => at % 2 === turn).map(fall))),
		filled('#0000001a', ...all.map(scallop)),
		filled('#00000029', rectPath({ x: 0, y: edge - 5, width, height: 10 })),
	];
}
