import type { History } from './platform.ts';

/** The browser's history by hash, so that any static host and sub-path will do. */
export function webHistory(): History {
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const hear of listeners) hear();
	};
	const depth = (): number => {
		const state: unknown = history.state;
		return typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) : 0;
	};
	addEventListener('popstate', tell);
	return {
		read: () => location.hash.slice(1),
		push(address) {
			history.pushState({ depth: depth() + 1 }, '', `#${address}`);
			tell();
		},
		replace(address) {
			history.replaceState({ depth: depth() }, '', `#${address}`);
			tell();
		},
		back: () => history.back(),
		depth,
		listen(hear) {
			listeners.add(hear);
			return () => listeners.delete(hear);
		},
	};
}
