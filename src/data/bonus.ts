import type { Bonus } from '../domain/bonus.ts';
import type { Database } from './schema.ts';

/** The rules by which the shop gives, the oldest first. */
export async function allBonuses(db: Database): Promise<Bonus[]> {
	return (await db.getAll('bonus')).filter((bonus) => !bonus.gone);
}
