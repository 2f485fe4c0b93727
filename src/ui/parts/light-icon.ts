import { jsx, jsxs } from 'preact/jsx-runtime';

/** A drawing of lucide, as its modules hand it over. */
interface IconData {
	readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

const frame = {
	viewBox: '0 0 24 24',
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': 2,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
} as const;

/**
 * Stands in for the function of the same name in lucide-preact when the pages are built: our icons take
 * their size and colour from style sheets alone, theirs could do a hundred things more.
 */
function createLucideIcon({ node }: IconData) {
	return (props: Readonly<Record<string, unknown>>) =>
		jsxs('svg', { ...frame, ...props, children: node.map(([tag, attributes]) => jsx(tag, attributes)) });
}

export { createLucideIcon as default };
