import type { Plugin } from 'vite';

const fromIndex = /import\{([^}]*)\}from"\.\/(index-[^"]+)"/g;

/**
 * Calls what `pages` takes from the first file by the names it has there: its list of some two hundred then says
 * each but once. The minifier, which sees one file at a time, cannot know them.
 */
export const sharedNames: Plugin = {
	name: 'shared-names',
	apply: 'build',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
			const pages = chunks.find(({ name }) => name === 'pages');
			const [[, taken = '', giver = ''] = []] = pages?.code.matchAll(fromIndex) ?? [];
			const names = new Map(pairsOf(taken));
			// What only others take: the minifier gives no name that ends so.
			const renamed = (name: string) => names.get(name) ?? `${name}$$`;
			for (const chunk of chunks) {
				chunk.code = chunk.code.replace(fromIndex, (list, written: string) =>
					replaced(list, written, ([name, local]) => [renamed(name), local]),
				);
				if (!giver || !chunk.fileName.endsWith(giver)) continue;
				chunk.code = chunk.code.replace(/export\{([^}]*)\}/, (list, written: string) =>
					replaced(list, written, ([local, name]) => [local, renamed(name)]),
				);
			}
		},
	},
};

type Pair = readonly [string, string];

function pairsOf(written: string): Pair[] {
	return written.split(',').map((pair) => {
		const [first = '', second = first] = pair.split(' as ');
		return [first, second];
	});
}

function replaced(list: string, written: string, by: (pair: Pair) => Pair): string {
	const pairs = pairsOf(written).map((pair) => {
		const [first, second] = by(pair);
		return first === second ? first : `${first} as ${second}`;
	});
	return list.replace(written, () => pairs.join());
}
