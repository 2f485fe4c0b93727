import { path } from '../path.ts';

/** A row of triangles, as along the hem of a batik; they hang down, or stand up where the height is negative. */
export function tumpal(x: number, y: number, width: number, height: number, count: number): string {
	const side = width / count;
	return Array.from(
		{ length: count },
		(_, at) => path`M${x + at * side} ${y}h${side}l${-side / 2} ${height}Z`,
	).join('');
}
