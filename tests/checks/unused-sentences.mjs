import { Visitor } from 'vite';
import { lineAt, parse, readSources, runAsScript } from './source.mjs';

/**
 * The names under which a file of src/i18n/ keeps its sentences: of exports, and of entries of tables.
 * @param {string} path
 * @param {string} text
 */
function keysOf(path, text) {
	/** @type {{ name: string, start: number }[]} */
	const keys = [];
	new Visitor({
		Property: ({ key, method, start }) => {
			if (key.type === 'Identifier' && !method) keys.push({ name: key.name, start });
		},
		ExportNamedDeclaration: ({ declaration }) => {
			if (declaration?.type !== 'VariableDeclaration') return;
			for (const { id } of declaration.declarations) {
				if (id.type === 'Identifier') keys.push({ name: id.name, start: id.start });
			}
		},
	}).visit(parse(path, text));
	return keys;
}

/**
 * Every sentence whose key is not a word of any other file: nothing can show it.
 * A key that is also some other word escapes; that is the price of not resolving what `text[kind]` may be.
 * @param {import('./source.mjs').Sources} sources
 */
export function checkUnusedSentences(sources) {
	const files = [...sources].map(([path, text]) => ({ path, text, words: new Set(text.match(/\w+/g)) }));
	const keys = files
		.filter(({ path }) => path.startsWith('src/i18n/'))
		.flatMap(({ path, text }) => keysOf(path, text).map((key) => ({ ...key, path, text })));
	const unused = keys.filter(
		({ name, path }) => !files.some((file) => file.path !== path && file.words.has(name)),
	);
	return {
		faults: unused.map(
			({ name, path, text, start }) => `${path}:${lineAt(text, start)}: ${name} is not used`,
		),
		figure: `${keys.length} sentences`,
	};
}

runAsScript(import.meta.url, () => checkUnusedSentences(readSources('src')));
