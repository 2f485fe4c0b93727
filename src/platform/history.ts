import type { History } from './platform.ts';

/** What we leave with every entry of ours. */
interface Own {
	readonly depth: number;
	readonly beneath?: string;
}

/** The browser's history by hash, so that any static host and sub-path will do. */
export function webHistory(): History {
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const hear of listeners) hear();
	};
	const own = (): Own => (isOwn(history.state) ? history.state : { depth: 0 });
	addEventListener('popstate', tell);
	return {
		read,
		push(address) {
			const state: Own = { depth: own().depth + 1, beneath: read() };
			history.pushState(state, '', `#${address}`);
			tell();
		},
		replace(address) {
			history.replaceState(own(), '', `#${address}`);
			tell();
		},
		back: () => history.back(),
		depth: () => own().depth,
		beneath: () => own().beneath,
		listen(hear) {
			listeners.add(hear);
			return () => listeners.delete(hear);
		},
	};
}

function read(): string {
	return location.hash.slice(1);
}

function isOwn(state: unknown): state is Own {
	return typeof state === 'object' && state !== null && 'depth' in state;
}
