import type { RowOf } from '../domain/change.ts';
import type { Customer } from '../domain/customer.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Circle, Known } from '../domain/known.ts';
import type { Entry } from '../domain/ledger.ts';
import type { Standing } from '../domain/regular.ts';
import type { Row } from '../domain/row.ts';
import { type Rupiah, sumRupiah } from '../domain/rupiah.ts';
import type { Summary } from '../domain/summary.ts';
import { entriesOf, ofCustomer, ordersOf } from './customer-rows.ts';
import type { Database, Reading } from './schema.ts';

/** The customers of a circle in its order, from the `from`th on; costs what it returns. */
export async function pageOfCustomers(
	db: Database,
	circle: Circle,
	from: number,
	limit: number,
): Promise<Known[]> {
	const tx = db.transaction(['customer', 'summary'], 'readonly') as Reading;
	const summaries = tx.objectStore('summary');
	const found: Summary[] = [];
	let cursor =
		circle === 'owing'
			? await summaries.index('owes').openCursor(null, 'prev')
			: circle === 'all'
				? await summaries.index('rank').openCursor()
				: await summaries.index('standing').openCursor(ofStanding(circle));
	if (cursor && from > 0) cursor = await cursor.advance(from);
	while (cursor && found.length < limit) {
		found.push(cursor.value);
		cursor = await cursor.continue();
	}
	return withCustomers(tx, found);
}

export async function countCustomers(db: Database): Promise<Record<Circle, number>> {
	const index = db.transaction('summary').store;
	const [all, regular, slipping, owing] = await Promise.all([
		index.count(),
		index.index('standing').count(ofStanding('regular')),
		index.index('standing').count(ofStanding('slipping')),
		index.index('owes').count(),
	]);
	return { all, regular, slipping, owing };
}

/** One customer, known only while not deleted. */
export async function getKnown(db: Database, id: Id): Promise<Known | undefined> {
	const tx = db.transaction(['customer', 'summary'], 'readonly') as Reading;
	const summary = await tx.objectStore('summary').get(id);
	return summary && (await withCustomers(tx, [summary]))[0];
}

export async function getManyKnown(db: Database, ids: readonly Id[]): Promise<Known[]> {
	const tx = db.transaction(['customer', 'summary'], 'readonly') as Reading;
	const found = await Promise.all(ids.map((id) => tx.objectStore('summary').get(id)));
	return withCustomers(
		tx,
		found.filter((summary) => summary !== undefined),
	);
}

/** What all debtors together owe, and how many they are. */
export async function countDebts(db: Database): Promise<{ people: number; owed: Rupiah }> {
	const debtors = await db.getAllFromIndex('summary', 'owes');
	return { people: debtors.length, owed: sumRupiah(debtors.map(({ balance }) => balance)) };
}

/** All customers of the book, for search and for recognising numbers. */
export async function allCustomers(db: Database): Promise<Customer[]> {
	return (await db.getAll('customer')).filter((customer) => !customer.gone);
}

/** The customers written down last, the newest first. */
export function latestCustomers(db: Database, limit: number): Promise<Customer[]> {
	return latestRows(db, 'customer', limit);
}

/** The entries of whatever account that were written down last, likewise. */
export function latestEntries(db: Database, limit: number): Promise<Entry[]> {
	return latestRows(db, 'ledger', limit);
}

async function latestRows<S extends 'customer' | 'ledger'>(
	db: Database,
	store: S,
	limit: number,
): Promise<RowOf[S][]> {
	const found: RowOf[S][] = [];
	// Ids grow with time.
	let cursor = await db.transaction<'customer' | 'ledger'>(store).store.openCursor(null, 'prev');
	while (cursor && found.length < limit) {
		if (!cursor.value.gone) found.push(cursor.value as RowOf[S]);
		cursor = await cursor.continue();
	}
	return found;
}

/** Whose number this is, in international digits. */
export async function phoneOwner(db: Database, phone: string): Promise<Customer | undefined> {
	const owners = await db.getAllFromIndex('customer', 'phone', phone);
	return owners.find((customer) => !customer.gone);
}

/** Everybody whose next purchase would be usual up to this day, the longest due first. */
export async function dueCustomers(db: Database, upTo: Day, limit: number): Promise<Known[]> {
	const tx = db.transaction(['customer', 'summary'], 'readonly') as Reading;
	const due = await tx.objectStore('summary').index('due').getAll(IDBKeyRange.upperBound(upTo), limit);
	return withCustomers(tx, due);
}

/** A customer's whole past: orders and entries, oldest first, and the latest touches, newest first. */
export async function getHistory(db: Database, id: Id, touches = 20) {
	const tx = db.transaction(['order', 'ledger', 'touch'], 'readonly') as Reading;
	// All touches at one go: step by step, a slow phone would take longer for twenty of them.
	const [orders, entries, written] = await Promise.all([
		ordersOf(tx, id),
		entriesOf(tx, id),
		touches > 0 ? tx.objectStore('touch').index('customer').getAll(ofCustomer(id)) : [],
	]);
	const standing = <R extends Row>(rows: readonly R[]) => rows.filter(({ gone }) => !gone);
	return {
		orders: standing(orders),
		entries,
		touches: standing(written).reverse().slice(0, touches),
	};
}

/** All ranks of one standing: as keys, a rank sorts before an array that begins with an array. */
function ofStanding(standing: Standing): IDBKeyRange {
	return IDBKeyRange.bound([standing], [standing, [[]]]);
}

async function withCustomers(tx: Reading, summaries: readonly Summary[]): Promise<Known[]> {
	const customers = await Promise.all(summaries.map(({ id }) => tx.objectStore('customer').get(id)));
	return summaries.flatMap((summary, at) => {
		const customer = customers[at];
		return customer ? [{ customer, summary }] : [];
	});
}
