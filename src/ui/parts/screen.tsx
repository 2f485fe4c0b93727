import './screen.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useBottomEdge } from './bottom-edge.ts';
import { useScrollPlace } from './scroll-place.ts';

interface ScreenProps {
	/** Names the scroll position, so that going back finds the same rows. */
	readonly place: string;
	/** Stays above the page: the Bar of an inner page. */
	readonly top?: ComponentChildren;
	/** Stays below it: Dock or Act. */
	readonly bottom?: ComponentChildren;
	/** Gives an Empty the height that is left. */
	readonly fill?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** One column the height of the phone: the page scrolls, top and bottom stay. */
export function Screen({ place, top, bottom, fill, children }: ScreenProps) {
	const page = useRef<HTMLElement>(null);
	const edge = useRef<HTMLDivElement>(null);
	useScrollPlace(page, place);
	useBottomEdge(edge);
	useLayoutEffect(() => {
		// The link that led here is gone, and focus with it: TalkBack starts again at the top.
		if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
	}, []);
	return (
		<div class="screen">
			{top}
			<main class="screen-page" ref={page} tabIndex={-1}>
				<div class={fill ? 'screen-body screen-fill' : 'screen-body'}>{children}</div>
			</main>
			<div ref={edge} class="screen-bottom">
				{bottom}
			</div>
		</div>
	);
}
