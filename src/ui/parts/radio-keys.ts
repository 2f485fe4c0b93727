import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface RadioKeys {
	readonly ref: RefObject<HTMLDivElement | null>;
	readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Lets the arrow keys move the choice and the focus among the buttons of a radio group. */
export function useRadioKeys<T>(values: readonly T[], chosen: T, onChoose: (value: T) => void): RadioKeys {
	const ref = useRef<HTMLDivElement>(null);
	function onKeyDown(event: KeyboardEvent) {
		const step = steps[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const to = (values.indexOf(chosen) + step + values.length) % values.length;
		const value = values[to];
		if (value === undefined) return;
		onChoose(value);
		ref.current?.querySelectorAll('button')[to]?.focus();
	}
	return { ref, onKeyDown };
}
