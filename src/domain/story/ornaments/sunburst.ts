import type { Shape } from '../paint.ts';
import { filled, path } from '../path.ts';
import type { Surface } from '../theme.ts';

/** Rays from a point to beyond the edges; the middle may be left free for what stands there. */
export function sunburst(
	x: number,
	y: number,
	count: number,
	{ rays }: Pick<Surface, 'rays'>,
	reach = 1600,
	free = 0,
): Shape {
	const wedges = Array.from({ length: count }, (_, at) => {
		const from = (at / count) * Math.PI * 2 + 0.05;
		const to = from + Math.PI / count;
		const [cos, sin] = [Math.cos(from), Math.sin(from)];
		const [cosTo, sinTo] = [Math.cos(to), Math.sin(to)];
		const inner = path`M${x + free * cos} ${y + free * sin}L${x + reach * cos} ${y + reach * sin}`;
		return inner + path`L${x + reach * cosTo} ${y + reach * sinTo}L${x + free * cosTo} ${y + free * sinTo}Z`;
	});
	return filled(rays, ...wedges);
}
