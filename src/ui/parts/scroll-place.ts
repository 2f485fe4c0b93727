import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Scroll positions by the name of the place, in px, for as long as the app is open. */
const places = new Map<string, number>();

/**
 * Brings a scroller back to where it was when its place was last left. Rows that come out of the book
 * later are waited for, until the hand scrolls itself.
 */
export function useScrollPlace(scroller: RefObject<HTMLElement | null>, place: string): void {
	useLayoutEffect(() => {
		const page = scroller.current;
		if (!page) return;
		const wanted = places.get(place) ?? 0;
		const remember = () => places.set(place, page.scrollTop);
		const growing = new ResizeObserver(restore);
		function settle() {
			growing.disconnect();
		}
		function restore() {
			if (!page) return;
			page.scrollTop = wanted;
			if (page.scrollTop >= wanted - 1) settle();
		}
		page.scrollTop = wanted;
		if (page.scrollTop < wanted - 1 && page.firstElementChild) growing.observe(page.firstElementChild);
		page.addEventListener('scroll', remember, { passive: true });
		page.addEventListener('touchstart', settle, { passive: true });
		page.addEventListener('wheel', settle, { passive: true });
		return () => {
			settle();
			page.removeEventListener('scroll', remember);
			page.removeEventListener('touchstart', settle);
			page.removeEventListener('wheel', settle);
		};
	}, [scroller, place]);
}
