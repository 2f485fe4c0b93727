import './words.css';
import type { ComponentChildren } from 'preact';

interface WordsProps {
	/** Comes after a tap: TalkBack says it. */
	readonly live?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** Small text: an explanation, an amount in words. */
export function Words({ live, children }: WordsProps) {
	return (
		<p class="words" role={live ? 'status' : undefined}>
			{children}
		</p>
	);
}
