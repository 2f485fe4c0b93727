import { Visitor } from 'vite';
import { lineAt, parse, readSources, runAsScript } from './source.mjs';

/** Attributes that a person reads or hears, on elements and on our own parts. */
const spoken = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'description',
	'hint',
	'label',
	'placeholder',
	'said',
	'text',
	'title',
]);

/** The same in every language, so not a sentence. */
const currency = 'Rp';

/** @typedef {import('vite').ESTree.Node} Node */
/** @typedef {{ start: number, words: string }} Text */

/**
 * The words written out in an expression, wherever they may come to the screen from it.
 * @param {Node | null} expression
 * @returns {Text[]}
 */
function textsIn(expression) {
	switch (expression?.type) {
		case 'Literal':
			return typeof expression.value === 'string'
				? [{ start: expression.start, words: expression.value }]
				: [];
		case 'TemplateLiteral':
			return [
				...expression.quasis.map(({ start, value }) => ({ start, words: value.raw })),
				...expression.expressions.flatMap(textsIn),
			];
		case 'ConditionalExpression':
			return [...textsIn(expression.consequent), ...textsIn(expression.alternate)];
		case 'LogicalExpression':
			return [...textsIn(expression.left), ...textsIn(expression.right)];
		case 'BinaryExpression':
			return expression.operator === '+' ? [...textsIn(expression.left), ...textsIn(expression.right)] : [];
		case 'JSXExpressionContainer':
			return textsIn(expression.expression);
		default:
			return [];
	}
}

/**
 * The sentences in a script that stand outside src/i18n/.
 * @param {string} path
 * @param {string} text
 */
function faultsIn(path, text) {
	/** @type {Text[]} */
	const texts = [];
	const children = (/** @type {{ children: Node[] }} */ node) => {
		for (const child of node.children)
			if (child.type === 'JSXExpressionContainer') texts.push(...textsIn(child));
	};
	new Visitor({
		JSXText: ({ start, value }) => {
			texts.push({ start, words: value });
		},
		JSXElement: children,
		JSXFragment: children,
		JSXAttribute: ({ name, value }) => {
			if (name.type === 'JSXIdentifier' && spoken.has(name.name)) texts.push(...textsIn(value));
		},
	}).visit(parse(path, text));
	const said = texts.filter(
		({ words }) => words.trim() !== currency && /\p{L}/u.test(words.replace(/&#?\w+;/g, '')),
	);
	return said.map(({ start, words }) => `${path}:${lineAt(text, start)}: "${words.trim()}"`);
}

/**
 * Every sentence written into a page or a part, where no translation reaches it.
 * @param {import('./source.mjs').Sources} sources
 */
export function checkSentences(sources) {
	const onScreen = [...sources].filter(([path]) => !/^src\/(i18n|dev)\//.test(path));
	return {
		faults: onScreen.flatMap(([path, text]) => faultsIn(path, text)),
		figure: `${onScreen.length} files`,
	};
}

runAsScript(import.meta.url, () => checkSentences(readSources('src')));
