import type { ComponentChildren } from 'preact';
import type { Known } from '../domain/known.ts';
import { KnownInitial } from './known-initial.tsx';
import { hrefTo } from './links.ts';
import { Row } from './parts/row.tsx';

interface KnownRowProps {
	readonly known: Known;
	/** What to know of them here, under the name and beside it. */
	readonly meta?: ComponentChildren;
	readonly end?: ComponentChildren;
}

/** A customer in a list, with the way to their page. */
export function KnownRow({ known, meta, end }: KnownRowProps) {
	const { id, name } = known.customer;
	return (
		<Row
			lead={<KnownInitial known={known} />}
			name={name}
			meta={meta}
			end={end}
			href={hrefTo({ page: 'customer', id })}
		/>
	);
}
