import type { ProductSum } from '../domain/production.ts';
import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { sayWare } from './order.ts';

/** Words of the list of orders. */

export const title = 'Pesanan';
export const add = 'Tambah';
export const tabs = 'Pesanan yang mana';
export const tab = { coming: 'Akan datang', ended: 'Selesai' };
export const overdue = 'Lewat harinya';
export const allOverdue = 'Lihat yang lain';
export const late = (when: string) => `lewat, ${when}`;
export const cancelled = (when: string) => `batal, ${when}`;
export const dayNote = (count: number, total: Rupiah) => `${dots(count)} pesanan, ${formatRupiah(total)}`;
export const make = (sums: readonly ProductSum[]) => `Bikin: ${sums.map(sayMake).join(', ')}`;
export const toMaking = 'Bikin apa';
export const makeRest = (count: number) => `Lihat ${dots(count)} macam lagi`;
export const empty = 'Tidak ada pesanan yang menunggu. Catat satu, biar tidak ada yang terlupa.';
export const emptyAct = 'Catat pesanan';
export const noneEnded = 'Belum ada pesanan yang selesai.';

/** `3 loyang brownies kukus`. */
function sayMake(sum: ProductSum): string {
	return `${dots(sum.quantity)} ${sayWare(sum)}`;
}
