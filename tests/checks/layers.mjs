import { importsOf, isBarrel } from './imports.mjs';
import { readSources, runAsScript } from './source.mjs';

/**
 * Which rooms a room may import, and which it may know by their types alone.
 * A room may also import itself; `main`, the files right under src/, may import everything.
 * @type {Record<string, { rooms: string[], types?: string[] }>}
 */
const rules = {
	domain: { rooms: [] },
	i18n: { rooms: ['domain'] },
	data: { rooms: ['domain'] },
	platform: { rooms: ['domain'] },
	app: { rooms: ['domain'], types: ['data', 'platform'] },
	ui: { rooms: ['app', 'i18n', 'domain'] },
	storefront: { rooms: ['i18n', 'domain', 'ui/parts', 'ui/styles'], types: ['platform'] },
	worker: { rooms: [] },
	dev: { rooms: ['app', 'data', 'domain', 'i18n', 'platform', 'ui'] },
};

/** Packages that only some rooms may import, by value. */
const packages = [
	{ name: /^idb$/, rooms: ['data'] },
	{ name: /^(preact|lucide-preact)(\/|$)/, rooms: ['ui', 'storefront', 'dev', 'main'] },
];

const roomOf = (/** @type {string} */ path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'main';
const pageOf = (/** @type {string} */ path) => /^src\/ui\/pages\/([^/.]+)/.exec(path)?.[1];

/**
 * @param {import('./imports.mjs').Import} link
 * @returns {string | undefined} why this import may not be
 */
function faultOf({ from, to, isPackage, isType }) {
	const room = roomOf(from);
	if (isPackage) {
		if (room === 'domain') return 'domain imports no package';
		const owner = packages.find(({ name }) => name.test(to));
		if (owner && !isType && !owner.rooms.includes(room))
			return `only ${owner.rooms.join(', ')} may import ${to}`;
		return undefined;
	}
	if (!to.startsWith('src/')) return 'leads out of src/';
	const target = roomOf(to);
	if (room === 'main') return undefined;
	if (target === 'main') return 'nobody imports the composition root';
	if (room === target) {
		const [page, otherPage] = [pageOf(from), pageOf(to)];
		if (page && otherPage && page !== otherPage) return 'a page never imports another page';
		if (from.startsWith('src/ui/parts/') && otherPage) return 'a part never imports a page';
		return undefined;
	}
	const rule = rules[room];
	if (!rule) return `src/${room}/ is not a room`;
	const inRoom = (/** @type {string} */ allowed) => to.startsWith(`src/${allowed}/`);
	if (rule.rooms.some(inRoom)) return undefined;
	if (rule.types?.some(inRoom)) return isType ? undefined : `${room} may import ${target} by type only`;
	return `${room} may not import ${target}`;
}

/**
 * The rings of files that import each other at run time. Types are erased, and a lazy import comes later.
 * @param {Map<string, string[]>} graph
 * @returns {string[]}
 */
function cyclesOf(graph) {
	/** @type {string[]} */
	const cycles = [];
	/** @type {Set<string>} */
	const done = new Set();
	/** @type {string[]} */
	const trail = [];
	const walk = (/** @type {string} */ file) => {
		if (trail.includes(file)) {
			cycles.push(`${[...trail.slice(trail.indexOf(file)), file].join(' → ')}: a ring of imports`);
			return;
		}
		if (done.has(file)) return;
		trail.push(file);
		for (const next of graph.get(file) ?? []) walk(next);
		trail.pop();
		done.add(file);
	};
	for (const file of graph.keys()) walk(file);
	return cycles;
}

/**
 * Every import in these files that the rooms forbid.
 * @param {import('./source.mjs').Sources} sources
 */
export function checkLayers(sources) {
	const scripts = [...sources];
	const links = scripts.flatMap(([path, text]) => importsOf(path, text));
	const forbidden = links.flatMap((link) => {
		const fault = faultOf(link);
		return fault ? [`${link.from} → ${link.to}: ${fault}`] : [];
	});
	const barrels = scripts.filter(([path, text]) => isBarrel(path, text));
	const graph = new Map(
		scripts.map(([path]) => {
			const atOnce = links.filter(({ from, isType, isLazy }) => from === path && !isType && !isLazy);
			return [path, atOnce.map(({ to }) => to)];
		}),
	);
	return {
		faults: [...forbidden, ...barrels.map(([path]) => `${path}: a barrel`), ...cyclesOf(graph)],
		figure: `${scripts.length} files, ${links.length} imports`,
	};
}

runAsScript(import.meta.url, () => checkLayers(readSources('src')));
