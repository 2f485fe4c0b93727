import './card.css';
import type { ComponentChildren } from 'preact';

interface CardProps {
	/** Rows bring their own room; anything else is padded. */
	readonly padded?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** A sheet of paper on the table: what belongs together. */
export function Card({ padded, children }: CardProps) {
	return <div class={padded ? 'card card-padded' : 'card'}>{children}</div>;
}
