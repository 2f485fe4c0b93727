import { jsx, jsxs } from 'preact/jsx-runtime';

/** A piece of a drawing that is no path: a circle, a rectangle. */
type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const frame = {
	viewBox: '0 0 24 24',
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': 2,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
} as const;

/**
 * Draws an icon of lucide-preact where the pages are built: our icons take their size and colour from style
 * sheets alone, those of the package could do a hundred things more.
 */
export function lightIcon(path: string, shapes: readonly Shape[]) {
	return (props: Readonly<Record<string, unknown>>) =>
		jsxs('svg', {
			...frame,
			...props,
			children: [
				path && jsx('path', { d: path }),
				...shapes.map(([tag, attributes]) => jsx(tag, attributes)),
			],
		});
}
