import './chips.css';
import type { ComponentChildren } from 'preact';
import { dots } from '../../domain/rupiah.ts';

export interface Chip<T extends string> {
	readonly value: T;
	readonly word: string;
	readonly count?: number | undefined;
	/** A small Icon or Petals. */
	readonly mark?: ComponentChildren;
}

interface ChipsProps<T extends string> {
	/** What TalkBack calls the group. */
	readonly label: string;
	readonly chips: readonly Chip<T>[];
	/** One value for a filter, several for tags. */
	readonly chosen: T | readonly T[];
	readonly onChoose: (value: T) => void;
}

/** Filters the list below, or picks tags; runs on beyond the edge of the phone. */
export function Chips<T extends string>({ label, chips, chosen, onChoose }: ChipsProps<T>) {
	const pressed = new Set<T>(typeof chosen === 'string' ? [chosen] : chosen);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways in Chrome 92
		<div class="chips" role="group" aria-label={label}>
			{chips.map(({ value, word, count, mark }) => (
				<button
					key={value}
					type="button"
					class="chip"
					aria-pressed={pressed.has(value)}
					onClick={() => onChoose(value)}
				>
					{mark}
					{word}
					{count !== undefined && <b> {dots(count)}</b>}
				</button>
			))}
		</div>
	);
}
