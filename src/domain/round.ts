import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';

/** A pre-order round: what can be ordered from when to when, for one hand-over day. */
export interface Round extends Row {
	readonly name: string;
	readonly opens: Day;
	/** The last day on which orders are taken. */
	readonly closes: Day;
	/** The hand-over day. */
	readonly day: Day;
	readonly items: readonly RoundItem[];
	/** Closed by hand before its time. */
	readonly closed?: true;
}

export interface RoundItem {
	readonly product: Id;
	/** How many can be made; without it as many as are asked for. */
	readonly most?: number;
}
