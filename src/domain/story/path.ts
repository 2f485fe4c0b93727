import type { Box } from './box.ts';
import type { Color, Shape, Stroke } from './paint.ts';

type Point = readonly [x: number, y: number];

/** An SVG path with its numbers cut to tenths of a pixel. */
export function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
	return parts.reduce((text, part, at) => text + tenths(numbers[at - 1]) + part);
}

export function rectPath({ x, y, width, height }: Box): string {
	return path`M${x} ${y}h${width}v${height}h${-width}Z`;
}

export function circlePath(x: number, y: number, radius: number): string {
	return path`M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${-radius * 2} 0Z`;
}

export function ellipsePath(x: number, y: number, across: number, down: number): string {
	return path`M${x - across} ${y}a${across} ${down} 0 1 1 ${across * 2} 0a${across} ${down} 0 1 1 ${-across * 2} 0Z`;
}

export function polygonPath(points: readonly Point[]): string {
	return `M${points.map(([x, y]) => path`${x} ${y}`).join('L')}Z`;
}

/** A square that stands on its corner. */
export function diamondPath(x: number, y: number, reach: number): string {
	return path`M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
}

/** A rectangle whose corners are bitten out, as a cinema ticket's. */
export function notchedPath({ x, y, width, height }: Box, bite: number): string {
	const [across, down] = [width - bite * 2, height - bite * 2];
	return (
		path`M${x + bite} ${y}h${across}a${bite} ${bite} 0 0 0 ${bite} ${bite}v${down}` +
		path`a${bite} ${bite} 0 0 0 ${-bite} ${bite}h${-across}a${bite} ${bite} 0 0 0 ${-bite} ${-bite}` +
		path`v${-down}a${bite} ${bite} 0 0 0 ${bite} ${-bite}Z`
	);
}

/** A star of so many points, as a price is shouted from. */
export function starPath(x: number, y: number, points: number, outer: number, inner: number): string {
	return polygonPath(
		Array.from({ length: points * 2 }, (_, at) => {
			const radius = at % 2 === 0 ? outer : inner;
			const angle = (at / points) * Math.PI;
			return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		}),
	);
}

export function filled(fill: Color, ...paths: readonly string[]): Shape {
	return { kind: 'shape', path: paths.join(''), fill };
}

export function drawn(stroke: Stroke, ...paths: readonly string[]): Shape {
	return { kind: 'shape', path: paths.join(''), stroke };
}

function tenths(number: number | undefined): string {
	return number === undefined ? '' : String(Math.round(number * 10) / 10);
}
