import './row-list.css';
import { type ComponentChildren, toChildArray } from 'preact';
import { ListEnd } from './list-end.tsx';

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
	return (
		<>
			<ul class="row-list" aria-label={label}>
				{rows.map((row, at) => (
					<li key={typeof row === 'object' ? (row.key ?? at) : at}>{row}</li>
				))}
			</ul>
			{onEnd && <ListEnd length={rows.length} onEnd={onEnd} />}
		</>
	);
}
