import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The list of lucide-preact, and the file of each icon according to it: `Trash2`, too, is drawn in `trash.mjs`. */
const iconList = new URL('node_modules/lucide-preact/dist/esm/lucide-preact.mjs', import.meta.url);
const iconFiles = new Map(
	Array.from(
		readFileSync(iconList, 'utf8').matchAll(/export \{([^}]+)\} from '(\.\/icons\/[^']+)'/g),
		([, names = '', file = '']) =>
			Array.from(
				names.matchAll(/default as (\w+)/g),
				([, name = '']) => [name, fileURLToPath(new URL(file, iconList))] as const,
			),
	).flat(),
);

const nameOf = (file: string) => basename(file, '.mjs');
const part = (name: string) => fileURLToPath(new URL(`src/ui/parts/${name}.ts`, import.meta.url));

type Attributes = Readonly<Record<string, string>>;

/** An icon as lucide-preact has it. */
interface IconModule {
	readonly __iconData: { readonly node: readonly (readonly [tag: string, Attributes])[] };
}

/** A piece of an icon as a path that can stand behind another, hence must not begin where that one ended. */
function pathOf([tag, attributes]: readonly [tag: string, Attributes]): string {
	const of = (name: string) => Number(attributes[name]);
	const arc = (radius: number, x: number, y: number) => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
	switch (tag) {
		case 'path':
			return (attributes['d'] ?? '')
				.replace(/^m(-?\d*\.?\d+)[ ,]*(-?\d*\.?\d+)(?=[ ,]*[-.\d])/, 'M$1 $2l')
				.replace(/^m/, 'M');
		case 'line':
			return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
		case 'circle': {
			const r = of('r');
			return `M${of('cx') - r} ${of('cy')}${arc(r, r * 2, 0)}${arc(r, -r * 2, 0)}z`;
		}
		case 'rect': {
			const r = of('rx');
			const [width, height] = [of('width') - r * 2, of('height') - r * 2];
			return (
				`M${of('x') + r} ${of('y')}h${width}${arc(r, r, r)}v${height}${arc(r, -r, r)}` +
				`h${-width}${arc(r, -r, -r)}v${-height}${arc(r, r, -r)}z`
			);
		}
		default:
			throw new Error(`No icon has had a ${tag} so far.`);
	}
}

/**
 * Draws the icons of lucide-preact with a tenth of what it brings along for doing so. Each is imported from
 * its own file: over the package's list, whoever needs one icon would seem to need those of every page.
 * Those that are in the script are so from the first; the others come as one picture, before their pages.
 */
export function lightIcons(isInScript: (name: string) => boolean): Plugin {
	const pictured = new Map<string, string>();
	return {
		name: 'light-icons',
		enforce: 'pre',
		apply: 'build',
		load: {
			filter: { id: /lucide-preact\/dist\/esm\/icons\/[^/]+\.mjs$/ },
			async handler(file) {
				const { __iconData }: IconModule = await import(file);
				const path = __iconData.node.map(pathOf).join('');
				const name = nameOf(file);
				if (isInScript(name)) {
					return `import { lightIcon } from '${part('light-icon')}'; export default lightIcon('${path}');`;
				}
				pictured.set(name, path);
				return `import { iconOf } from '${part('icon-picture')}'; export default iconOf('${name}');`;
			},
		},
		transform: {
			filter: { id: /\/src\/.*\.tsx?$/, code: /'lucide-preact'/ },
			handler: (code) =>
				code.replace(/import \{([^}]+)\} from 'lucide-preact';/g, (_, names: string) =>
					Array.from(
						names.matchAll(/(?<!type )\b(?!type\b)(\w+)(?: as (\w+))?/g),
						([, icon = '', own = icon]) => `import ${own} from '${iconFiles.get(icon)}';`,
					).join(' '),
				),
		},
		generateBundle(_, bundle) {
			if (pictured.size === 0) return;
			const first = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' && file.isEntry ? file.moduleIds : [],
			);
			const late = first.map(nameOf).filter((name) => pictured.has(name));
			if (late.length > 0) this.error(`The first screen shows icons that come later: ${late.join(' ')}`);
			const icons = Array.from(pictured, ([name, path]) => `<path id="${name}" d="${path}"/>\n`);
			const source = `<svg xmlns="http://www.w3.org/2000/svg">\n${icons.sort().join('')}</svg>\n`;
			this.emitFile({ type: 'asset', fileName: 'pictures/icons.svg', source });
		},
	};
}
