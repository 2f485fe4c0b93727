import './stack.css';
import type { ComponentChildren } from 'preact';

interface StackProps {
	/** Keeps the page's side edge of 16 px. */
	readonly edge?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** Things below each other, 12 px apart. */
export function Stack({ edge, children }: StackProps) {
	return <div class={edge ? 'stack stack-edge' : 'stack'}>{children}</div>;
}
