import type { ComponentChildren } from 'preact';
import { Card } from './card.tsx';
import { RowList } from './row-list.tsx';
import { Section } from './section.tsx';
import { Stack } from './stack.tsx';
import type { TapTarget } from './tap.tsx';

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

interface RowSectionProps extends RowCardProps {
	readonly title: string;
	/** What there is of it: "2 pesanan". */
	readonly note?: ComponentChildren;
	readonly more?: (TapTarget & { readonly word: string }) | undefined;
}

/** A part of the page that is one list. */
export function RowSection({ title, note, more, ...rows }: RowSectionProps) {
	return (
		<>
			<Section title={title} note={note} more={more} />
			<Stack edge>
				<RowCard {...rows} />
			</Stack>
		</>
	);
}
