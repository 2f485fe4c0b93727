import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isOutOfSight } from './out-of-sight.ts';

const reachable = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])';

/**
 * Keeps focus, Tab and TalkBack within a layer over the page, gives focus back when it goes, and turns
 * Escape into a wish to close.
 */
export function useModal(layer: RefObject<HTMLElement | null>, onClose: () => void): void {
	const close = useRef(onClose);
	close.current = onClose;
	// Noted before a field within takes the focus.
	const opener = useRef(document.activeElement);
	useLayoutEffect(() => {
		const over = layer.current;
		if (!over) return;
		const release = silenceBehind(over);
		if (!over.contains(document.activeElement))
			over.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });

		function key(event: KeyboardEvent) {
			if (isOutOfSight(over)) return;
			if (event.key === 'Escape') close.current();
			if (event.key === 'Tab' && over) keepWithin(over, event);
		}
		document.addEventListener('keydown', key);
		return () => {
			document.removeEventListener('keydown', key);
			release();
			if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
		};
	}, [layer]);
}

/** `inert` (Chrome 102) where there is one; before it, `aria-modal` and the kept Tab must do. */
function silenceBehind(over: HTMLElement): () => void {
	const behind = [...document.body.children].filter(
		(element): element is HTMLElement => element instanceof HTMLElement && element !== over && !element.inert,
	);
	for (const element of behind) element.inert = true;
	return () => {
		for (const element of behind) element.inert = false;
	};
}

function keepWithin(over: HTMLElement, event: KeyboardEvent): void {
	const stops = [...over.querySelectorAll<HTMLElement>(reachable)].filter((stop) => stop.tabIndex >= 0);
	const first = stops[0];
	const last = stops[stops.length - 1];
	if (!first || !last) return;
	const at = document.activeElement;
	const isOutside = !over.contains(at);
	if (event.shiftKey && (isOutside || at === first || !stops.includes(at as HTMLElement))) {
		event.preventDefault();
		last.focus();
	} else if (!event.shiftKey && (isOutside || at === last)) {
		event.preventDefault();
		first.focus();
	}
}
