import './row.css';
import type { ComponentChildren } from 'preact';
import { Meta } from './meta.tsx';
import { Tap, type TapTarget } from './tap.tsx';

export interface RowProps extends TapTarget {
	/** Initial or Thumb. */
	readonly lead?: ComponentChildren;
	readonly name: ComponentChildren;
	/** A text becomes a Meta; for a tone pass a Meta. */
	readonly meta?: ComponentChildren;
	/** The right column: Money, Meta, Flag, below each other; a text becomes a Meta. */
	readonly end?: ComponentChildren;
}

/** One person or thing; a link or a button where it leads somewhere. */
export function Row({ lead, name, meta, end, href, out, onTap }: RowProps) {
	const inside = (
		<>
			{lead}
			<span class="row-body">
				<span class="row-main">
					<span class="row-name">{name}</span>
					{small(meta)}
				</span>
				{end !== undefined && <span class="row-end">{small(end)}</span>}
			</span>
		</>
	);
	if (href === undefined && onTap === undefined) return <div class="row">{inside}</div>;
	return (
		<Tap class="row" href={href} out={out} onTap={onTap}>
			{inside}
		</Tap>
	);
}

function small(text: ComponentChildren) {
	return typeof text === 'string' ? <Meta>{text}</Meta> : text;
}
