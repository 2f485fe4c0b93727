import type { ProductSum } from '../domain/production.ts';
import { dots } from '../domain/rupiah.ts';
import { insideLine } from './order.ts';

/** Words of the list of orders. */
export const ordersText = {
	title: 'Pesanan',
	add: 'Tambah',
	tabs: 'Pesanan yang mana',
	tab: { coming: 'Akan datang', ended: 'Selesai' },
	noName: 'Belum ada nama',
	overdue: 'Lewat harinya',
	late: (when: string) => `lewat, ${when}`,
	allOverdue: 'Lihat yang lain',
	orders: (count: number) => `${dots(count)} pesanan`,
	make: (sums: readonly ProductSum[]) => `Bikin: ${sums.map(sayMake).join(', ')}`,
	empty: 'Belum ada pesanan. Catat satu, biar tidak ada yang terlupa.',
	emptyAct: 'Catat pesanan',
	noneComing: 'Tidak ada pesanan yang menunggu.',
	noneEnded: 'Belum ada pesanan yang selesai.',
} as const;

/** `3 loyang brownies kukus`. */
function sayMake({ quantity, unit, name }: ProductSum): string {
	return [dots(quantity), unit, insideLine(name)].filter(Boolean).join(' ');
}
