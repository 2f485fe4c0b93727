import './stack.css';
import type { ComponentChildren } from 'preact';

interface StackProps {
	/** Keeps the page's side edge of 16 px. */
	readonly edge?: boolean | undefined;
	/** Keeps its distance from what stands above. */
	readonly top?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** Things below each other, 12 px apart. */
export function Stack({ edge, top, children }: StackProps) {
	return <div class={`stack${edge ? ' stack-edge' : ''}${top ? ' stack-top' : ''}`}>{children}</div>;
}
