import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';

/** So many of a product were made for the orders of a day. */
export interface Making extends Row {
	readonly product: Id;
	readonly unit: string;
	readonly day: Day;
	readonly quantity: number;
}
