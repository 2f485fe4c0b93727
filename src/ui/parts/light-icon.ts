import { h } from 'preact';

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
};

/**
 * Stands in for the function of the same name in lucide-preact when the pages are built: our icons take
 * their size and colour from style sheets alone, theirs could do a hundred things more.
 */
function createLucideIcon({ node }: IconData) {
	return (props: Readonly<Record<string, unknown>>) =>
		h('svg', { ...frame, ...props }, ...node.map(([tag, attributes]) => h(tag, attributes)));
}

export { createLucideIcon as default };
