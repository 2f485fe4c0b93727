import './words.css';
import type { ComponentChildren } from 'preact';
import { withSums } from './sums.tsx';

interface WordsProps {
	/** Comes after a tap: TalkBack says it. */
	readonly live?: boolean | undefined;
	/** Says an amount in words: hidden where amounts are. */
	readonly sum?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** Small text: an explanation, an amount in words. */
export function Words({ live, sum, children }: WordsProps) {
	return (
		<p class={sum ? 'words sum-words' : 'words'} role={live ? 'status' : undefined}>
			{withSums(children)}
		</p>
	);
}
