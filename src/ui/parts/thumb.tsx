import './thumb.css';
import type { ComponentChildren } from 'preact';
import { stableHash } from './stable-hash.ts';

interface ThumbProps {
	/** What the colour of the plate follows: the id of the product. */
	readonly seed: string;
	/** Drawing or Photo. */
	readonly children: ComponentChildren;
	/** To be looked at, instead of leading a row. */
	readonly large?: boolean | undefined;
}

const plates = 4;

/** A small picture on a plate, to lead a row. */
export function Thumb({ seed, children, large }: ThumbProps) {
	return <span class={`thumb${large ? ' thumb-large' : ''} ${plateClass(seed)}`}>{children}</span>;
}

/** One of four plates, always the same for the same product. */
export function plateClass(seed: string): string {
	return `thumb-plate-${(stableHash(seed) % plates) + 1}`;
}
