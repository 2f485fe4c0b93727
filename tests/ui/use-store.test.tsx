import { render } from 'preact';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useStore } from '../../src/ui/use-store.ts';

it('keys pressed before the first paint each see what the one before has made', async () => {
	const amount = createStore<number>(() => 0);
	let press: (digit: number) => void = () => undefined;
	function Amount() {
		const state = useStore(amount);
		press = (digit) => amount.setState(state * 10 + digit);
		return <output>{state}</output>;
	}
	const screen = document.createElement('div');
	render(<Amount />, screen);
	for (const digit of [9, 5, 0, 0]) {
		press(digit);
		// Keys come in turns of their own, however soon; what they change is shown in between.
		await Promise.resolve();
	}
	await Promise.resolve();
	expect(screen.textContent).toBe('9500');
});
