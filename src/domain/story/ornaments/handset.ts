import type { Color, Shape } from '../paint.ts';
import { filled, path } from '../path.ts';

/** The receiver of a telephone, painted in one stroke of the brush. */
export function handset(x: number, y: number, size: number, color: Color): Shape {
	const u = size / 100;
	const at = (right: number, down: number) => path`${x + right * u} ${y + down * u}`;
	return filled(
		color,
		`M${at(14, 8)}C${at(20, 2)} ${at(28, 2)} ${at(33, 9)}L${at(43, 24)}C${at(47, 31)} ${at(46, 37)} ${at(40, 42)}`,
		`L${at(34, 47)}C${at(38, 55)} ${at(45, 62)} ${at(53, 66)}L${at(58, 60)}C${at(63, 54)} ${at(69, 53)} ${at(76, 57)}`,
		`L${at(91, 67)}C${at(98, 72)} ${at(98, 80)} ${at(92, 86)}C${at(83, 95)} ${at(74, 98)} ${at(63, 95)}`,
		`C${at(35, 87)} ${at(13, 65)} ${at(5, 37)}C${at(2, 26)} ${at(5, 17)} ${at(14, 8)}Z`,
	);
}
