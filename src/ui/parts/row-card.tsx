import type { ComponentChildren } from 'preact';
import { Card } from './card.tsx';
import { RowList } from './row-list.tsx';

interface RowCardProps {
	/** What TalkBack calls the list, where no heading does. */
	readonly label?: string | undefined;
	/** Called when the last row comes near: load more. */
	readonly onEnd?: (() => void) | undefined;
	readonly children: ComponentChildren;
}

/** Rows on a sheet of paper. */
export function RowCard({ label, onEnd, children }: RowCardProps) {
	return (
		<Card>
			<RowList label={label} onEnd={onEnd}>
				{children}
			</RowList>
		</Card>
	);
}
