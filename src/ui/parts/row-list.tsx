import './row-list.css';
import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface RowListProps {
	/** What TalkBack calls the list, where no heading does. */
	readonly label?: string | undefined;
	/** Called when the last row comes near: load more. */
	readonly onEnd?: (() => void) | undefined;
	readonly children: ComponentChildren;
}

/** Rows with a line between them; those out of sight cost nothing. */
export function RowList({ label, onEnd, children }: RowListProps) {
	const rows = toChildArray(children);
	const end = useRef<HTMLDivElement>(null);
	// Looked at anew with every batch: an end that stays in sight reports only once.
	useEffect(() => {
		if (!onEnd || !end.current) return;
		const root = end.current.closest('.screen-page, .sheet');
		const sight = new IntersectionObserver((seen) => seen.some((at) => at.isIntersecting) && onEnd(), {
			root,
			rootMargin: '800px',
		});
		sight.observe(end.current);
		return () => sight.disconnect();
	}, [onEnd, rows.length]);
	return (
		<>
			<ul class="row-list" aria-label={label}>
				{rows.map((row, at) => (
					<li key={typeof row === 'object' ? (row.key ?? at) : at}>{row}</li>
				))}
			</ul>
			{onEnd && <div ref={end} />}
		</>
	);
}
