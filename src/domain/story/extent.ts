import type { Box } from './box.ts';
import type { Paint } from './paint.ts';

/** The box around all letters among these. */
export function extentOf(paints: readonly Paint[]): Box {
	const boxes = paints.flatMap((paint) => (paint.kind === 'lettering' ? [paint.box] : []));
	const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
	const right = Math.max(...boxes.map(({ x, width }) => x + width));
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
	return { x: left, y: top, width: right - left, height: bottom - top };
}
