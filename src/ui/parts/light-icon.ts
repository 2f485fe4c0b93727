import { jsx } from 'preact/jsx-runtime';

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
export function lightIcon(path: string) {
	return (props: Readonly<Record<string, unknown>>) =>
		jsx('svg', { ...frame, ...props, children: jsx('path', { d: path }) });
}
