import './picture-choice.css';
import type { ComponentChildren } from 'preact';
import { useRadioKeys } from './radio-keys.ts';

export interface PictureOption<T extends string> {
	readonly value: T;
	/** For TalkBack: what is to be seen. */
	readonly word: string;
	readonly picture: ComponentChildren;
}

interface PictureChoiceProps<T extends string> {
	/** What TalkBack calls the group. */
	readonly label: string;
	readonly options: readonly PictureOption<T>[];
	readonly chosen: T;
	readonly onChoose: (value: T) => void;
}

/** One picture out of many. */
export function PictureChoice<T extends string>({ label, options, chosen, onChoose }: PictureChoiceProps<T>) {
	const values = options.map(({ value }) => value);
	const keys = useRadioKeys(values, chosen, onChoose);
	return (
		<div class="picture-choice" role="radiogroup" aria-label={label} {...keys}>
			{options.map(({ value, word, picture }) => (
				// biome-ignore lint/a11y/useSemanticElements: a real radio would be chosen by a mere scroll of TalkBack
				<button
					key={value}
					type="button"
					role="radio"
					aria-label={word}
					aria-checked={value === chosen}
					tabIndex={value === chosen ? 0 : -1}
					onClick={() => onChoose(value)}
				>
					{picture}
				</button>
			))}
		</div>
	);
}
