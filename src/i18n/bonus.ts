import type { Bonus, BonusField, BonusKind } from '../domain/bonus.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { dots, formatRupiah, rupiah } from '../domain/rupiah.ts';
import { shortDay } from './calendar.ts';
import { insideLine } from './order.ts';

/** What the shop gives: its rules, and what they suggest for an order. */

export const title = 'Bonus';
export const empty = 'Beri alasan untuk datang lagi: kartu stempel, hadiah, tester, atau potongan.';
export const addFirst = 'Buat bonus pertama';
export const add = 'Bonus baru';
export const list = 'Daftar bonus';
export const runs = 'Jalan';
export const rests = 'Berhenti dulu';
export const runsNote = 'Matikan kalau sedang tidak dipakai.';
export const saved = 'Bonus tersimpan';
export const remove = 'Hapus bonus';
export const removed = 'Bonus dihapus';

export const kindLabel = 'Bonus apa?';
export const kind = {
	stamps: 'Kartu stempel',
	goods: 'Belanja banyak',
	tester: 'Tester',
	gift: 'Barang berhadiah',
	season: 'Potongan musim',
	member: 'Potongan langganan',
} satisfies Record<BonusKind, string>;
export const field = {
	product: 'Yang dibeli',
	gift: 'Yang diberikan',
	count: 'Setelah berapa',
	quantity: 'Dapat berapa',
	above: 'Belanja mulai',
	percent: 'Potongan',
	from: 'Mulai tanggal',
	to: 'Sampai tanggal',
} satisfies Record<BonusField, string>;
export const times = 'kali pesan';
export const percent = '%';
export const sameGift = 'Kalau tidak dipilih, sama dengan yang dibeli.';
export const since = 'Yang dibeli sebelum tanggal ini tidak dihitung.';

/** The name of a product; of one that has gone, that it has. */
export const nameIn =
	(products: readonly { readonly id: Id; readonly name: string }[]) => (id: Id | undefined) => {
		const name = products.find((product) => product.id === id)?.name;
		return name ? insideLine(name) : 'produk yang sudah dihapus';
	};

/** A rule in plain words: `Beli 10 bakso halus, gratis 1`. */
export function sentence(bonus: Bonus, nameOf: (id: Id | undefined) => string, today: Day): string {
	const { kind, product, gift, count = 1, quantity = 1, above = rupiah(0), percent: off = 0 } = bonus;
	const many = `${dots(quantity)} ${nameOf(gift)}`;
	switch (kind) {
		case 'stamps':
			return `Beli ${dots(count)} ${nameOf(product)}, gratis ${gift && gift !== product ? many : dots(quantity)}`;
		case 'goods':
			return `Belanja mulai ${formatRupiah(above)}, bonus ${many}`;
		case 'tester':
			return `Belanja mulai ${formatRupiah(above)}, tester ${many}`;
		case 'gift':
			return `Tiap beli ${nameOf(product)}, bonus ${many}`;
		case 'season':
			return ['Potongan', `${off}%`, ...span(bonus, today)].join(' ');
		case 'member':
			return `Sudah ${dots(count)} kali pesan, potongan ${off}%`;
	}
}

function span({ from, to }: Bonus, today: Day): string[] {
	return [from ? `mulai ${shortDay(from, today)}` : '', to ? `sampai ${shortDay(to, today)}` : ''].filter(
		Boolean,
	);
}

export const gift = (quantity: number, name: string, isTester: boolean | undefined) =>
	`${isTester ? 'Tester' : 'Gratis'} ${dots(quantity)} ${insideLine(name)}`;
export const discount = (percent: number | undefined) => (percent ? `Potongan ${percent}%` : 'Potongan');
export const free = 'gratis';
export const tester = 'tester, gratis';
export const give = 'Beri';
export const takeOut = 'Hapus';

export const stamps = (stamps: number, all: number) => `${dots(stamps)} dari ${dots(all)}`;
export const fullCards = (full: number) =>
	full > 1 ? `${dots(full)} kartu penuh, bonusnya belum diberikan` : 'kartu penuh, bonusnya belum diberikan';
export const tried = (name: string, day: Day, today: Day) =>
	`Tester ${insideLine(name)}, ${shortDay(day, today)}`;
export const hasLed = 'sudah jadi pesanan';
export const hasNotLed = 'belum jadi pesanan';
