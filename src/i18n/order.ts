import type { Line, OrderStatus } from '../domain/order.ts';
import { dots, formatRupiah, type Rupiah, rupiah } from '../domain/rupiah.ts';

/** Words of one order. */

export const title = (name: string | undefined) => (name ? `Pesanan ${name}` : 'Pesanan');
export const missing = 'Pesanan ini tidak ada lagi di buku. Mungkin sudah dihapus.';
export const toList = 'Lihat semua pesanan';
export const steps = { ordered: 'Dipesan', ready: 'Siap', done: 'Selesai' } satisfies Record<
	Exclude<OrderStatus, 'cancelled'>,
	string
>;
export const isCancelled = 'Pesanan ini dibatalkan.';
export const progress = 'Sampai di mana pesanan ini';
export const past = 'sudah';
export const forWhom = 'Untuk siapa?';
export const lines = 'Isi pesanan';
export const times = (quantity: number, unit: string, price?: Rupiah) =>
	[dots(quantity), unit, ...(price === undefined ? [] : ['×', formatRupiah(price)])]
		.filter(Boolean)
		.join(' ');
export const total = 'Jumlah semua';
/** Below zero it was a loss. */
export const profit = (left: Rupiah) =>
	left < 0 ? `rugi ${formatRupiah(rupiah(-left))}` : `untung ${formatRupiah(left)}`;
export const noted = (amount: Rupiah) => `Kasbon tercatat ${formatRupiah(amount)}`;
export const markReady = 'Tandai siap';
export const markDone = 'Tandai selesai';
export const reopen = 'Belum selesai';
export const cancel = 'Batalkan';
export const revive = 'Pakai lagi';
export const again = 'Pesan lagi';
export const kasbon = 'Catat kasbon';
export const wa = 'WA';
export const remove = 'Hapus pesanan';
export const saidStatus = {
	ordered: 'Pesanan dipakai lagi',
	ready: 'Pesanan sudah siap',
	done: 'Pesanan selesai',
	cancelled: 'Pesanan dibatalkan',
} satisfies Record<OrderStatus, string>;
export const reopened = 'Pesanan dibuka lagi';
export const removed = 'Pesanan dihapus';

/** How far an order has come, within a line. */
export const orderStatusText = {
	ordered: 'dipesan',
	ready: 'siap',
	done: 'selesai',
	cancelled: 'batal',
} as const satisfies Record<OrderStatus, string>;

/** How many kinds are named before the rest is only counted. */
const named = 3;

/** What was ordered, in one line: `2 brownies kukus, 10 klepon`. */
export function sayLines(lines: readonly Line[]): string {
	const rest = lines.length - named;
	// One more name is shorter than the word about it.
	const shown = rest > 1 ? lines.slice(0, named) : lines;
	const parts = shown.map(({ quantity, name }) => `${dots(quantity)} ${insideLine(name)}`);
	return [...parts, ...(rest > 1 ? [`${rest} macam lagi`] : [])].join(', ');
}

/** What is counted: `loyang brownies kukus`; the unit is not said twice, `cuko botol 250 ml`. */
export function sayWare({ unit, name }: Pick<Line, 'unit' | 'name'>): string {
	const words = name.toLowerCase().split(' ');
	return unit && !words.includes(unit.toLowerCase()) ? `${unit} ${insideLine(name)}` : insideLine(name);
}

/** A name within a line begins small, `Klepon` → `klepon`; one that is all capitals stays: `TALAM`. */
export function insideLine(name: string): string {
	const [first = '', second = ''] = name;
	return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}
