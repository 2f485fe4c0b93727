import { addDays, type Day } from '../day.ts';
import type { Id } from '../id.ts';
import type { Entry, EntryKind } from '../ledger.ts';
import { linesTotal, type Order, orderTotal } from '../order.ts';
import { between, chance, pick, type Random, shuffled } from '../random.ts';
import { type Rupiah, rupiah, sumRupiah } from '../rupiah.ts';
import type { Person } from './customers.ts';
import { list } from './list.ts';
import { earlier, type Making, madeRow, momentOn } from './making.ts';

const debtNotes = list('bayar habis gajian/nunggu panen/minggu depan/uangnya ketinggalan');
const payNotes = list('transfer/titip anaknya/tunai/nyicil dulu');

/** In rupiah: below that nobody writes a debt down, above it the seller asks for a part at once. */
const leastDebt = 15_000;
const mostDebt = 250_000;

/** Who owes and who has paid: three to five debtors, one who paid too much, two who are even again. */
export function sampleEntries(making: Making, people: readonly Person[], orders: readonly Order[]): Entry[] {
	const { random, today } = making;
	const tabs = people.flatMap(({ row }) => {
		const done = orders.filter(({ customer, status }) => customer === row.id && status === 'done');
		const size = tabSize(done, addDays(today, -30));
		return size > 0 ? [{ customer: row.id, tab: done.splice(-size), before: done.slice(-3, -2) }] : [];
	});
	const debtors = between(random, 3, 5);
	return shuffled(random, tabs)
		.slice(0, debtors + 3)
		.flatMap(({ customer, tab, before }, at) => {
			const write = (orders: readonly Order[], paid: number, payNote: string, noted = 0) =>
				account(making, customer, orders, paid, payNote, noted);
			const owed = totalOf(tab);
			if (at === debtors) return write(tab, overpaid(owed), 'kembaliannya dititip');
			if (at > debtors) return write(tab, owed, 'lunas');
			// What was owed once before is long paid.
			const earlier = write(before, totalOf(before), 'lunas');
			return [...earlier, ...write(tab, partPaid(owed, random), pick(random, payNotes), 0.5)];
		})
		.sort((a, b) => a.at - b.at);
}

/** How many of their latest orders are worth writing down: none of who isn't well known or didn't come since. */
function tabSize(done: readonly Order[], since: Day): number {
	const last = done.at(-1);
	if (!last || done.length < 4 || last.day < since) return 0;
	return [1, 2, 3, 4].find((size) => totalOf(done.slice(-size)) >= leastDebt) ?? 0;
}

/** What a customer let the seller write down, and what was paid some days later, today at the latest. */
function account(
	making: Making,
	customer: Id,
	orders: readonly Order[],
	paid: number,
	payNote: string,
	noted: number,
): Entry[] {
	const { random, today } = making;
	const entry = (kind: EntryKind, amount: Rupiah, day: Day, note?: string, order?: Id) =>
		madeRow<Entry>(making, { kind, customer, amount, day, at: momentOn(day, making), note, order });
	const debts = orders.map(({ id, day, lines }) => {
		const note = chance(random, noted) ? pick(random, debtNotes) : undefined;
		return entry('kasbon', linesTotal(lines), day, note, id);
	});
	const [last] = debts
		.map(({ day }) => day)
		.sort()
		.reverse();
	if (!last || paid === 0) return debts;
	const day = earlier(addDays(last, between(random, 1, 6)), today);
	return [...debts, entry('payment', rupiah(paid), day, payNote)];
}

/** What of a debt has been paid already, in round sums. */
function partPaid(owed: number, random: Random): number {
	if (owed > mostDebt) return round(owed - between(random, 6, 24) * 10_000, 10_000);
	return owed >= 40_000 && chance(random, 0.5) ? round(owed / 2, 5_000) : 0;
}

/** Paid with a larger note and left the change. */
function overpaid(owed: number): number {
	const note = owed < 50_000 ? 10_000 : 50_000;
	return round(owed, note) + note;
}

function round(sum: number, to: number): number {
	return Math.floor(sum / to) * to;
}

function totalOf(orders: readonly Order[]): Rupiah {
	return sumRupiah(orders.map(orderTotal));
}
