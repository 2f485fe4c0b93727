import './row-list.css';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ListEnd, scrollerOf } from './list-end.tsx';

interface LongListProps<T> {
	/** What TalkBack calls the list. */
	readonly label: string;
	/** The rows by so many. A page whose rows are the same is the same array, and is not made again. */
	readonly pages: readonly (readonly T[])[];
	/** One row with its key; the same function as long as it makes the same of a row. */
	readonly row: (item: T) => VNode;
	/** Called when the last row comes near: load more. */
	readonly onEnd?: (() => void) | undefined;
}

/** A list of thousands: only the pages near the sight are there, the others keep their room. */
export function LongList<T>({ label, pages, row, onEnd }: LongListProps<T>) {
	return (
		<div class="long-list">
			{pages.map((items, at) => (
				// A page is known by its place, whatever rows it holds now.
				<RowPage key={at} label={label} items={items} row={row} />
			))}
			{onEnd && <ListEnd length={pages.length} onEnd={onEnd} />}
		</div>
	);
}

interface Place {
	readonly near: boolean;
	/** In px, where the rows are not there to hold it open. */
	readonly height: number;
}

/** Where pages were when they were last seen, so that coming back makes only what is in sight. */
const places = new WeakMap<object, Place>();

function RowPage<T>({
	label,
	items,
	row,
}: Pick<LongListProps<T>, 'label' | 'row'> & { readonly items: readonly T[] }) {
	const [place, setPlace] = useState<Place>(places.get(items) ?? { near: true, height: 0 });
	const room = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!room.current) return;
		const sight = new IntersectionObserver(
			(seen) => {
				const last = seen[seen.length - 1];
				if (last) setPlace({ near: last.isIntersecting, height: last.boundingClientRect.height });
			},
			{ root: scrollerOf(room.current), rootMargin: '1600px' },
		);
		sight.observe(room.current);
		return () => sight.disconnect();
	}, []);
	useEffect(() => {
		places.set(items, place);
	}, [items, place]);
	const rows = useMemo(
		() =>
			place.near &&
			items.map((item) => {
				const made = row(item);
				return <li key={made.key}>{made}</li>;
			}),
		[place.near, items, row],
	);
	return (
		<div ref={room} style={place.near ? undefined : { height: `${place.height}px` }}>
			{rows && (
				<ul class="row-list" aria-label={label}>
					{rows}
				</ul>
			)}
		</div>
	);
}
