import { addDays, type Day, dayNumber, dayOfNumber } from '../day.ts';
import type { Id } from '../id.ts';
import type { Entry } from '../ledger.ts';
import { type Order, orderTotal } from '../order.ts';
import { between, chance, type NonEmpty, pick, shuffled } from '../random.ts';
import { bornRow, type Fields } from '../row.ts';
import { type Rupiah, rupiah, sumRupiah } from '../rupiah.ts';
import { type Making, momentOn } from './making.ts';

const debtNotes: NonEmpty<string> = [
	'bayar habis gajian',
	'nunggu panen',
	'minggu depan',
	'uangnya ketinggalan',
];
const payNotes: NonEmpty<string> = ['transfer', 'titip anaknya', 'tunai', 'nyicil dulu'];

/** In rupiah: below that nobody writes a debt down, above it the seller asks for a part at once. */
const leastDebt = 15_000;
const mostDebt = 250_000;

/** Who owes and who has paid: three to five debtors, one who paid too much, two who are even again. */
export function sampleEntries(making: Making, orders: readonly Order[]): Entry[] {
	const { random } = making;
	const tabs = shuffled(random, recentTabs(orders, making.today));
	const debtors = between(random, 3, 5);
	return tabs
		.slice(0, debtors + 3)
		.flatMap((tab, at) => {
			if (at < debtors) return owing(making, tab);
			return at === debtors ? overpaid(making, tab) : settled(making, tab.customer, tab.unpaid);
		})
		.sort((a, b) => a.at - b.at);
}

/** Orders that a customer let the seller write down, oldest first. */
interface Tab {
	readonly customer: Id;
	readonly unpaid: readonly Order[];
	readonly earlier: readonly Order[];
}

/** Of everybody well known who came lately: the latest orders, as many as are worth writing down. */
function recentTabs(orders: readonly Order[], today: Day): Tab[] {
	const byCustomer = new Map<Id, Order[]>();
	for (const order of orders) {
		if (!order.customer || order.status !== 'done') continue;
		byCustomer.set(order.customer, [...(byCustomer.get(order.customer) ?? []), order]);
	}
	return [...byCustomer].flatMap(([customer, all]) => {
		const last = all[all.length - 1];
		if (!last || all.length < 4 || last.day < addDays(today, -30)) return [];
		let from = all.length - 1;
		while (from > 0 && from > all.length - 4 && totalOf(all.slice(from)) < leastDebt) from -= 1;
		const tab = { customer, unpaid: all.slice(from), earlier: all.slice(0, from) };
		return totalOf(tab.unpaid) < leastDebt ? [] : [tab];
	});
}

/** Owes for the latest orders; what was owed once before is long paid. */
function owing(making: Making, { customer, unpaid, earlier }: Tab): Entry[] {
	const { random } = making;
	const owed = totalOf(unpaid);
	const part = partPaid(making, owed);
	return [
		...settled(making, customer, earlier.slice(-3, -2)),
		...unpaid.map((order) =>
			kasbon(making, customer, order, chance(random, 0.5) ? pick(random, debtNotes) : undefined),
		),
		...(part > 0 ? [payment(making, customer, unpaid, part, pick(random, payNotes))] : []),
	];
}

/** What of a debt has been paid already, in round sums. */
function partPaid({ random }: Making, owed: Rupiah): Rupiah {
	if (owed > mostDebt) {
		const left = between(random, 6, 24) * 10_000;
		return rupiah(Math.floor((owed - left) / 10_000) * 10_000);
	}
	return rupiah(owed >= 40_000 && chance(random, 0.5) ? Math.floor(owed / 10_000) * 5_000 : 0);
}

/** Paid with a larger note and left the change. */
function overpaid(making: Making, { customer, unpaid }: Tab): Entry[] {
	const owed = totalOf(unpaid);
	const note = owed < 50_000 ? 10_000 : 50_000;
	const paid = rupiah((Math.floor(owed / note) + 1) * note);
	return [
		...unpaid.map((order) => kasbon(making, customer, order)),
		payment(making, customer, unpaid, paid, 'kembaliannya dititip'),
	];
}

function settled(making: Making, customer: Id, orders: readonly Order[]): Entry[] {
	if (orders.length === 0) return [];
	return [
		...orders.map((order) => kasbon(making, customer, order)),
		payment(making, customer, orders, totalOf(orders), 'lunas'),
	];
}

function kasbon(making: Making, customer: Id, order: Order, note?: string): Entry {
	const { id, day } = order;
	const fields = { kind: 'kasbon', customer, amount: orderTotal(order), order: id } as const;
	return entry(making, { ...fields, ...(note && { note }) }, day);
}

/** Some days after the latest of the orders, at the latest today. */
function payment(
	making: Making,
	customer: Id,
	orders: readonly Order[],
	amount: Rupiah,
	note: string,
): Entry {
	const last = orders.map(({ day }) => dayNumber(day)).reduce((a, b) => Math.max(a, b), 0);
	const day = Math.min(last + between(making.random, 1, 6), dayNumber(making.today));
	return entry(making, { kind: 'payment', customer, amount, note }, dayOfNumber(day));
}

function entry(making: Making, fields: Omit<Fields<Entry>, 'day' | 'at'>, day: Day): Entry {
	return bornRow<Entry>(making.newId(), { ...fields, day, at: momentOn(day, making) }, making.born);
}

function totalOf(orders: readonly Order[]): Rupiah {
	return sumRupiah(orders.map(orderTotal));
}
