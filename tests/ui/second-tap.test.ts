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

/** Answers whether the tap came through. */
function tap(element: Element, x = 100, detail = 1): boolean {
	const click = { bubbles: true, cancelable: true, detail, clientX: x, clientY: 600 };
	return element.dispatchEvent(new MouseEvent('click', click));
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

const labelled = [
	'<label><input type="checkbox"><b>Ready</b></label>',
	'<input id="name"><label for="name"><b>Nama</b></label>',
];

test.each(labelled)('a tap on the words comes through to what they label: %s', (html) => {
	document.body.innerHTML = html;
	const [words, input] = ['b', 'input'].map((name) => document.querySelector(name));
	if (!words || !input) throw new Error('There is nothing to tap.');
	// The browser here passes it on as the keyboard's; Chrome does so as a second tap on the same place.
	words.addEventListener('click', (event) => event.preventDefault());
	tap(words);
	expect(tap(input)).toBe(true);
});
