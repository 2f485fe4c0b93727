import type { Box } from './box.ts';
import type { Color, Shape, Stroke } from './paint.ts';
import { times } from './times.ts';

type Point = readonly [x: number, y: number];

/** SVG's paths, and boxes for rectangles. */
export type Outline = string | Box | readonly Outline[];

/** An SVG path with its numbers cut to tenths of a pixel. */
export function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
	return parts.reduce((text, part, at) => text + tenths(numbers[at - 1] ?? 0) + part);
}

export function pathOf(outline: Outline): string {
	if (typeof outline === 'string') return outline;
	if (!('x' in outline)) return outline.map(pathOf).join('');
	const { x, y, width, height } = outline;
	return path`M${x} ${y}h${width}v${height}h${-width}Z`;
}

/** A circle, or an ellipse. */
export function circlePath(x: number, y: number, across: number, down = across): string {
	return path`M${x - across} ${y}a${across} ${down} 0 1 1 ${across * 2} 0a${across} ${down} 0 1 1 ${-across * 2} 0Z`;
}

export function linePath(points: readonly Point[]): string {
	return `M${points.map(([x, y]) => path`${x} ${y}`).join('L')}`;
}

export function polygonPath(points: readonly Point[]): string {
	return `${linePath(points)}Z`;
}

/** A square that stands on its corner. */
export function diamondPath(x: number, y: number, reach: number): string {
	return path`M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
}

/** A rectangle whose corners are bitten out, as a cinema ticket's. */
export function notchedPath({ x, y, width, height }: Box, bite: number): string {
	const [across, down] = [width - bite * 2, height - bite * 2];
	const corner = (right: number, low: number) => path`a${bite} ${bite} 0 0 0 ${right} ${low}`;
	return (
		path`M${x + bite} ${y}h${across}` +
		corner(bite, bite) +
		path`v${down}` +
		corner(-bite, bite) +
		path`h${-across}` +
		corner(-bite, -bite) +
		path`v${-down}` +
		`${corner(bite, -bite)}Z`
	);
}

/** The point that lies so far away in a direction. */
export function polar(x: number, y: number, far: number, angle: number): Point {
	return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
}

/** A star of so many points, as a price is shouted from. */
export function starPath(x: number, y: number, points: number, outer: number, inner: number): string {
	return polygonPath(times(points * 2, (at) => polar(x, y, at % 2 ? inner : outer, (at / points) * Math.PI)));
}

export function filled(fill: Color, ...outlines: readonly Outline[]): Shape {
	return { kind: 'shape', path: pathOf(outlines), fill };
}

export function drawn(color: Color, width: number, outline: Outline, how?: Partial<Stroke>): Shape {
	return { kind: 'shape', path: pathOf(outline), stroke: { color, width, ...how } };
}

/** A row of beads. */
export const beads = { round: true, dash: [0, 16] } as const;

/** To a tenth of a pixel. */
export function tenths(number: number): number {
	return Math.round(number * 10) / 10;
}
