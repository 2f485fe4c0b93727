import type { ProductSum } from '../domain/production.ts';
import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { sayWare } from './order.ts';

/** Words of the list of orders. */
export const ordersText = {
	title: 'Pesanan',
	add: 'Tambah',
	tabs: 'Pesanan yang mana',
	tab: { coming: 'Akan datang', ended: 'Selesai' },
	overdue: 'Lewat harinya',
	allOverdue: 'Lihat yang lain',
	late: (when: string) => `lewat, ${when}`,
	cancelled: (when: string) => `batal, ${when}`,
	dayNote: (count: number, total: Rupiah) => `${dots(count)} pesanan, ${formatRupiah(total)}`,
	make: (sums: readonly ProductSum[]) => `Bikin: ${sums.map(sayMake).join(', ')}`,
	makeRest: (count: number) => `Lihat ${dots(count)} macam lagi`,
	empty: 'Tidak ada pesanan yang menunggu. Catat satu, biar tidak ada yang terlupa.',
	emptyAct: 'Catat pesanan',
	noneEnded: 'Belum ada pesanan yang selesai.',
} as const;

/** `3 loyang brownies kukus`. */
function sayMake(sum: ProductSum): string {
	return `${dots(sum.quantity)} ${sayWare(sum)}`;
}
