import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Summary, summarize, summaryRules } from '../domain/summary.ts';
import { entriesOf, ordersOf } from './customer-rows.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { getSetting, putSetting } from './setting.ts';
import { settle } from './settle.ts';

const stores = ['customer', 'order', 'ledger', 'summary'] as const;

/** A customer's summary out of their rows; none where the customer is gone. */
export async function summaryFromRows(
	tx: Reading | Writing,
	id: Id,
	today: Day,
): Promise<Summary | undefined> {
	const customer = await tx.objectStore('customer').get(id);
	if (!customer || customer.gone) return undefined;
	const [orders, entries] = await Promise.all([ordersOf(tx, id), entriesOf(tx, id)]);
	return summarize(customer, orders, entries, today);
}

/** Brings the stored summary of a customer up to its rows, within the transaction that changed them. */
export async function updateSummary(tx: Writing, id: Id, today: Day): Promise<void> {
	const summary = await summaryFromRows(tx, id, today);
	const store = tx.objectStore('summary');
	if (summary) await store.put(summary);
	else await store.delete(id);
}

/**
 * Judges anew the customers for whom time alone may have changed something, which is from `until` on;
 * all of them where the phone's date has gone back or the rules have changed since the last time.
 */
export async function refreshSummaries(db: Database, today: Day): Promise<number> {
	const now = judgedOn(today);
	const judged = await getSetting(db, 'judged');
	const holds = judged?.startsWith(`${summaryRules} `) && judged <= now;
	const ids = holds
		? await db.getAllKeysFromIndex('summary', 'until', IDBKeyRange.upperBound(today))
		: await allIds(db);
	await updateInSteps(db, ids, today);
	if (judged !== now) await putSetting(db, 'judged', now);
	return ids.length;
}

/** What is remembered of a day on which all were judged. */
export function judgedOn(today: Day): string {
	return `${summaryRules} ${today}`;
}

/** Makes all summaries anew from the rows. */
export async function rebuildSummaries(db: Database, today: Day): Promise<void> {
	await updateInSteps(db, await allIds(db), today);
}

/** The customers whose stored summary differs from a rebuild: none, if the app has no fault. */
export async function staleSummaries(db: Database, today: Day): Promise<Id[]> {
	const ids = await allIds(db);
	const tx = db.transaction(stores, 'readonly') as Reading;
	const stale: Id[] = [];
	for (const id of ids) {
		const [stored, fresh] = await Promise.all([
			tx.objectStore('summary').get(id),
			summaryFromRows(tx, id, today),
		]);
		if (JSON.stringify(stored) !== JSON.stringify(fresh)) stale.push(id);
	}
	return stale;
}

/** Customers, and summaries that have lost theirs. */
async function allIds(db: Database): Promise<Id[]> {
	return [...new Set([...(await db.getAllKeys('customer')), ...(await db.getAllKeys('summary'))])];
}

/** In steps, so that a write of the seller never waits for a whole book. Derived rows need no strict flush. */
async function updateInSteps(db: Database, ids: readonly Id[], today: Day): Promise<void> {
	for (let at = 0; at < ids.length; at += 200) {
		const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' }) as Writing;
		await settle(tx, async () => {
			for (const id of ids.slice(at, at + 200)) await updateSummary(tx, id, today);
		});
	}
}
