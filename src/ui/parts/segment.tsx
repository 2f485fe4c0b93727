import './segment.css';
import { useRadioKeys } from './radio-keys.ts';

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

/** One of a few; the arrow keys move the choice as in any radio group. */
export function Segment<T extends string>({ label, options, chosen, onChoose }: SegmentProps<T>) {
	const values = options.map(({ value }) => value);
	const keys = useRadioKeys(values, chosen, onChoose);
	return (
		<div class="segment" role="radiogroup" aria-label={label} {...keys}>
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
