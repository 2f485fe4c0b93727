import type { Id } from './id.ts';
import type { Row } from './row.ts';

/** The one row about the seller. */
export interface Shop extends Row {
	readonly name: string;
	readonly phone: string;
	/** Which book this is, the same on all phones of the shop; a book made anew gets another. */
	readonly book: Id;
}

/** The same on every phone, so that two phones of a shop merge into one row. */
export const shopId = '00000000-0000-7000-8000-000000000001' as Id;
