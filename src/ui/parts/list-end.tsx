import { useEffect, useRef } from 'preact/hooks';

interface ListEndProps {
	/** How long the list is: its end is looked at anew with every batch, since one that stays in sight tells only once. */
	readonly length: number;
	/** Called when the end comes near. */
	readonly onEnd: () => void;
}

/** The end of a list that goes on: load more. */
export function ListEnd({ length, onEnd }: ListEndProps) {
	const end = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!end.current) return;
		const root = scrollerOf(end.current);
		const sight = new IntersectionObserver((seen) => seen.some((at) => at.isIntersecting) && onEnd(), {
			root,
			rootMargin: '800px',
		});
		sight.observe(end.current);
		return () => sight.disconnect();
	}, [onEnd, length]);
	return <div ref={end} />;
}

/** What scrolls the list: the page, or the sheet over it. */
export function scrollerOf(element: Element): Element | null {
	return element.closest('.screen-page, .sheet');
}
