import { path } from '../path.ts';
import { times } from '../times.ts';

/** A row of triangles, as along the hem of a batik; they hang down, or stand up where the height is negative. */
export function tumpal(x: number, y: number, width: number, height: number, count: number): string[] {
	const side = width / count;
	return times(count, (at) => path`M${x + at * side} ${y}h${side}l${-side / 2} ${height}Z`);
}
