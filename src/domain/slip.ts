import type { Day, Moment } from './day.ts';
import type { Row } from './row.ts';
import type { Rupiah } from './rupiah.ts';

/**
 * Kasbon noted in a hurry, without a name. It becomes an entry of the same id as soon as it gets one: two phones
 * of a shop that name it both make one entry of it.
 */
export interface Slip extends Row {
	readonly amount: Rupiah;
	readonly day: Day;
	readonly at: Moment;
	/** `at` again as long as it has no name. */
	readonly waiting?: Moment;
}
