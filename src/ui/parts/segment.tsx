import './segment.css';
import { useRef } from 'preact/hooks';

export interface SegmentOption<T extends string> {
	readonly value: T;
	readonly word: string;
}

interface SegmentProps<T extends string> {
	/** What TalkBack calls the group. */
	readonly label: string;
	readonly options: readonly SegmentOption<T>[];
	readonly chosen: T;
	readonly onChoose: (value: T) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of a few; the arrow keys move the choice as in any radio group. */
export function Segment<T extends string>({ label, options, chosen, onChoose }: SegmentProps<T>) {
	const group = useRef<HTMLDivElement>(null);

	function move(event: KeyboardEvent) {
		const step = steps[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const from = options.findIndex((option) => option.value === chosen);
		const to = (from + step + options.length) % options.length;
		const option = options[to];
		if (!option) return;
		onChoose(option.value);
		group.current?.querySelectorAll('button')[to]?.focus();
	}

	return (
		<div class="segment" role="radiogroup" aria-label={label} ref={group} onKeyDown={move}>
			{options.map(({ value, word }) => (
				// biome-ignore lint/a11y/useSemanticElements: a real radio would be chosen by a mere scroll of TalkBack
				<button
					key={value}
					type="button"
					role="radio"
					aria-checked={value === chosen}
					tabIndex={value === chosen ? 0 : -1}
					onClick={() => onChoose(value)}
				>
					{word}
				</button>
			))}
		</div>
	);
}
