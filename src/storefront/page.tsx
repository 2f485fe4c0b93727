import './page.css';
import type { ComponentChildren } from 'preact';

interface PageProps {
	/** Stays in sight: Act. */
	readonly bottom?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** One column that the browser itself scrolls, so that it also finds the place again after a reload. */
export function Page({ bottom, children }: PageProps) {
	return (
		<>
			<main class="page">{children}</main>
			{bottom && <div class="page-bottom">{bottom}</div>}
		</>
	);
}
