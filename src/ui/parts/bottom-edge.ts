import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Keeps `--bottom` at the height of Dock or Act in px, so that a toast always stands above it. */
export function useBottomEdge(edge: RefObject<HTMLElement | null>): void {
	useLayoutEffect(() => {
		const bottom = edge.current;
		if (!bottom) return;
		const watch = new ResizeObserver(() => {
			document.documentElement.style.setProperty('--bottom', `${bottom.offsetHeight}px`);
		});
		watch.observe(bottom);
		return () => watch.disconnect();
	}, [edge]);
}
