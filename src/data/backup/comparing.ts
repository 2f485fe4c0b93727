import {
	type Conflict,
	compareRows,
	conflictsOf,
	type Difference,
	type Verdict,
} from '../../domain/backup/comparison.ts';
import type { RowStore } from '../../domain/change.ts';
import type { Id } from '../../domain/id.ts';
import type { Row } from '../../domain/row.ts';
import { backupStores } from '../backup-table.ts';
import type { Batch, Database } from '../schema.ts';
import { countLiving } from './bin.ts';
import { countRows } from './read-rows.ts';
import { present } from './walk.ts';

const mostConflicts = 200;
const none: ReadonlyMap<Id, Row> = new Map();

/** Compares a backup with the book batch by batch, while it comes in. */
export async function startComparing(db: Database) {
	const counts = await countRows(db);
	/** In these nothing need be looked for. */
	const empty = new Set(backupStores.filter((store) => counts[store] === 0));
	/** By row, since a row may come twice; the later one counts. */
	const verdicts = new Map(backupStores.map((store) => [store, new Map<Id, Verdict>()]));
	const met = new Map<RowStore, number>();
	const conflicts: Conflict[] = [];

	async function add({ store, rows }: Batch): Promise<void> {
		const ids = rows.map(({ id }) => id);
		const ours = empty.has(store) ? none : await present(db.transaction([store], 'readonly'), store, ids);
		const judged = verdicts.get(store);
		for (const there of rows) {
			const here = ours.get(there.id);
			if (here && !here.gone && !judged?.has(there.id)) met.set(store, (met.get(store) ?? 0) + 1);
			const verdict = compareRows(here, there);
			judged?.set(there.id, verdict);
			if (!here || verdict === 'same' || conflicts.length >= mostConflicts) continue;
			conflicts.push(...conflictsOf(store, here, there).slice(0, mostConflicts - conflicts.length));
		}
	}

	async function end() {
		const differences = backupStores.map(async (store) => {
			const counts = { fresh: 0, changed: 0, behind: 0, same: 0 };
			for (const verdict of verdicts.get(store)?.values() ?? []) counts[verdict] += 1;
			// Fewer than none where somebody deletes a row meanwhile.
			const missing = Math.max(0, (await countLiving(db, store)) - (met.get(store) ?? 0));
			return [store, { ...counts, missing }] as const;
		});
		return { difference: Object.fromEntries(await Promise.all(differences)) as Difference, conflicts };
	}

	return { add, end };
}
