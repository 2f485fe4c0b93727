import './cloth.css';
import './masthead.css';
import type { ComponentChildren } from 'preact';

interface MastheadProps {
	readonly title: string;
	/** One or two sentences. */
	readonly children: ComponentChildren;
}

/** The top of the first page anybody sees: the shop front and what this is. */
export function Masthead({ title, children }: MastheadProps) {
	return (
		<header class="masthead cloth kawung">
			<img
				src={`${import.meta.env.BASE_URL}pictures/warung.svg`}
				width={232}
				height={184}
				decoding="async"
				alt=""
			/>
			<h1>{title}</h1>
			<p>{children}</p>
		</header>
	);
}
