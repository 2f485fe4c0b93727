import './line.css';
import type { ComponentChildren } from 'preact';

interface LineProps {
	/** Pushes the first and the last to the two edges. */
	readonly ends?: boolean | undefined;
	/** Stands on the bottom edge instead of the middle. */
	readonly low?: boolean | undefined;
	/** Hangs from the top edge: fields, one of which may have more to say beneath. */
	readonly high?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** Things beside each other; they drop below where the letters are large. */
export function Line({ ends, low, high, children }: LineProps) {
	return (
		<div class={`line${ends ? ' line-ends' : ''}${low ? ' line-low' : ''}${high ? ' line-high' : ''}`}>
			{children}
		</div>
	);
}

/** The part of a line that takes what room is left. */
export function Grow({ children }: { readonly children: ComponentChildren }) {
	return <div class="line-grow">{children}</div>;
}
