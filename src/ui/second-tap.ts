/** A tap within this time, in ms, and this distance, in px, of another may be its double. */
const soon = 700;
const near = 32;

interface Tapped {
	readonly at: number;
	readonly x: number;
	readonly y: number;
	readonly target: EventTarget | null;
}

/**
 * Swallows the second half of a double tap when the first has changed the screen: "Simpan" tapped twice
 * must not press what then stands in its place. Twice on the same thing, as on a plus, stays two taps.
 */
export function swallowSecondTap(): () => void {
	let last: Tapped | undefined;
	const tapped = (event: MouseEvent) => {
		// The keyboard clicks at no place.
		if (event.detail === 0) return;
		const { clientX: x, clientY: y, target, timeStamp: at } = event;
		const double = last && at - last.at < soon && Math.hypot(x - last.x, y - last.y) < near;
		if (double && last && !isSame(last.target, target)) {
			event.preventDefault();
			event.stopImmediatePropagation();
			return;
		}
		last = { at, x, y, target };
	};
	document.addEventListener('click', tapped, { capture: true });
	return () => document.removeEventListener('click', tapped, { capture: true });
}

/** Whether both taps met the same button or link, wherever in it; a label passes its tap on to its field. */
function isSame(a: EventTarget | null, b: EventTarget | null): boolean {
	return pressed(a) !== null && pressed(a) === pressed(b);
}

function pressed(target: EventTarget | null): Element | null {
	if (!(target instanceof Element)) return null;
	const found = target.closest('button, a, label, input') ?? target;
	return found instanceof HTMLLabelElement ? found.control : found;
}
