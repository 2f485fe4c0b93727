import { type Box, inset, moved } from '../box.ts';
import type { Paints } from '../group.ts';
import { drawn, filled, notchedPath } from '../path.ts';
import type { Surface } from '../theme.ts';

/** A board whose corners are bitten out, with a line along its edge. */
export function ticket(within: Box, { fill, deep, money }: Pick<Surface, 'fill' | 'deep' | 'money'>): Paints {
	return [
		filled(deep, notchedPath(moved(within, -8, 8), 22)),
		filled(fill, notchedPath(within, 22)),
		drawn(money, 4, notchedPath(inset(within, 9), 18)),
	];
}
