import './title.css';
import type { ComponentChildren } from 'preact';

interface TitleProps {
	/** One BarAction at most. */
	readonly action?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** The name of the page. */
export function Title({ action, children }: TitleProps) {
	return (
		<div class="title">
			<h1>{children}</h1>
			{action}
		</div>
	);
}
