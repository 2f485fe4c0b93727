import { posix } from 'node:path';
import { Visitor } from 'vite';
import { parse } from './source.mjs';

/**
 * @typedef {object} Import
 * @property {string} from the file it stands in
 * @property {string} to a file from the root of the repository, or the name of a package
 * @property {boolean} isPackage
 * @property {boolean} isType erased by the compiler
 * @property {boolean} isLazy fetched when it is needed
 */

/**
 * Everything a script imports: static, dynamic, re-exported, and by type.
 * @param {string} path
 * @param {string} text
 * @returns {Import[]}
 */
export function importsOf(path, text) {
	/** @type {Import[]} */
	const found = [];
	/**
	 * @param {string} specifier
	 * @param {{ isType?: boolean, isLazy?: boolean }} how
	 */
	const add = (specifier, { isType = false, isLazy = false } = {}) => {
		const isPackage = !specifier.startsWith('.');
		const to = isPackage ? specifier : posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
		found.push({ from: path, to, isPackage, isType, isLazy });
	};
	const visitor = new Visitor({
		ImportDeclaration: (node) => add(node.source.value, { isType: node.importKind === 'type' }),
		ExportAllDeclaration: (node) => add(node.source.value, { isType: node.exportKind === 'type' }),
		ExportNamedDeclaration: (node) => {
			if (node.source) add(node.source.value, { isType: node.exportKind === 'type' });
		},
		ImportExpression: ({ source }) => {
			if (source.type === 'Literal') add(String(source.value), { isLazy: true });
		},
		TSImportType: (node) => add(node.source.value, { isType: true }),
	});
	visitor.visit(parse(path, text));
	return found;
}

/**
 * Whether a script only passes on what other files export.
 * @param {string} path
 * @param {string} text
 */
export function isBarrel(path, text) {
	const { body } = parse(path, text);
	return (
		body.length > 0 &&
		body.every(
			(statement) =>
				statement.type === 'ExportAllDeclaration' ||
				(statement.type === 'ExportNamedDeclaration' && statement.source !== null),
		)
	);
}
