import type { Order, OrderStatus } from '../domain/order.ts';
import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { gone } from './gone.ts';

/** Words of one order. */

export const title = (name: string | undefined) => (name ? `Pesanan ${name}` : 'Pesanan');
export const missing = gone('Pesanan');
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
export const fee = 'Ongkir';
/** `Diantar ke Krajan RT 2`; nothing where nothing was said of it. */
export const way = ({ delivery, place }: Pick<Order, 'delivery' | 'place'>, home?: string) =>
	delivery && (delivery === 'pickup' ? 'Diambil' : ['Diantar', place ?? home].filter(Boolean).join(' ke '));
export const total = 'Jumlah semua';
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
export const removed = (kasbon: boolean) => `Pesanan${kasbon ? ' dan kasbonnya' : ''} dihapus`;

/** How far an order has come, within a line. */
export const orderStatusText = {
	ordered: 'dipesan',
	ready: 'siap',
	done: 'selesai',
	cancelled: 'batal',
} as const satisfies Record<OrderStatus, string>;
