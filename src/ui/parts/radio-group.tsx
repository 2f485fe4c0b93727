import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface RadioOption<T extends string> {
	readonly value: T;
	readonly word: string;
	/** Stands in place of the word, which TalkBack says. */
	readonly picture?: ComponentChildren;
}

export interface RadioGroupProps<T extends string> {
	/** What TalkBack calls the group. */
	readonly label: string;
	readonly options: readonly RadioOption<T>[];
	readonly chosen: T;
	readonly onChoose: (value: T) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of several; the arrow keys move the choice and the focus among them. */
export function RadioGroup<T extends string>({
	look,
	label,
	options,
	chosen,
	onChoose,
}: RadioGroupProps<T> & { readonly look: 'segment' | 'picture-choice' }) {
	const group = useRef<HTMLDivElement>(null);
	function onKeyDown(event: KeyboardEvent) {
		const step = steps[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const at = options.findIndex(({ value }) => value === chosen);
		const to = (at + step + options.length) % options.length;
		const next = options[to];
		if (!next) return;
		onChoose(next.value);
		group.current?.querySelectorAll('button')[to]?.focus();
	}
	return (
		<div class={look} role="radiogroup" aria-label={label} ref={group} onKeyDown={onKeyDown}>
			{options.map(({ value, word, picture }) => (
				// biome-ignore lint/a11y/useSemanticElements: a real radio would be chosen by a mere scroll of TalkBack
				<button
					key={value}
					type="button"
					role="radio"
					aria-label={picture ? word : undefined}
					aria-checked={value === chosen}
					tabIndex={value === chosen ? 0 : -1}
					onClick={() => onChoose(value)}
				>
					{picture ?? word}
				</button>
			))}
		</div>
	);
}
