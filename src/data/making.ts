import type { Day } from '../domain/day.ts';
import type { Making } from '../domain/making.ts';
import type { Database } from './schema.ts';

/** What was made for the orders of a day. */
export async function makingsOf(db: Database, day: Day): Promise<Making[]> {
	return (await db.getAllFromIndex('making', 'day', day)).filter(({ gone }) => !gone);
}
