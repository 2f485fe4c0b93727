import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { swallowSecondTap } from '../../src/ui/second-tap.ts';

const stop = swallowSecondTap();
afterAll(stop);

beforeEach(() => {
	document.body.replaceChildren();
	// Far from whatever is tapped next.
	tap(document.body, 999);
});

function button() {
	const element = document.body.appendChild(document.createElement('button'));
	const pressed = vi.fn();
	element.addEventListener('click', pressed);
	return { element, pressed };
}

function tap(element: Element, x = 100, detail = 1): void {
	const click = { bubbles: true, cancelable: true, detail, clientX: x, clientY: 600 };
	element.dispatchEvent(new MouseEvent('click', click));
}

test('the second half of a double tap does not press what took the place of the button', () => {
	const save = button();
	save.element.addEventListener('click', () => save.element.remove());
	const next = button();
	tap(save.element);
	tap(next.element, 104);
	expect(save.pressed).toHaveBeenCalledTimes(1);
	expect(next.pressed).not.toHaveBeenCalled();
});

test('two taps on the same button are two', () => {
	const plus = button();
	tap(plus.element);
	tap(plus.element);
	expect(plus.pressed).toHaveBeenCalledTimes(2);
});

test('a tap elsewhere counts at once, and so does the keyboard', () => {
	const first = button();
	const second = button();
	tap(first.element);
	tap(second.element, 200);
	tap(first.element, 200, 0);
	expect(second.pressed).toHaveBeenCalledTimes(1);
	expect(first.pressed).toHaveBeenCalledTimes(2);
});
