import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';

/** Words of what is paid for an order: before the hand-over, at it, and when it comes to nothing. */

export const unpaid = 'Belum bayar';
export const deposit = (paid: Rupiah, left: Rupiah) => `DP ${formatRupiah(paid)}, sisa ${formatRupiah(left)}`;
export const part = (paid: Rupiah, left: Rupiah) =>
	`Dibayar ${formatRupiah(paid)}, sisa ${formatRupiah(left)}`;
export const settled = 'Lunas';

export const ask = 'Dibayar bagaimana?';
export const left = 'Yang belum dibayar';
export const all = 'Dibayar lunas';
export const some = 'Bayar sebagian';
export const none = 'Jadi kasbon';
export const howMuch = 'Dibayar berapa?';
export const rest = (left: Rupiah) => `Sisa ${formatRupiah(left)} jadi kasbon`;

export const cancelAsk = 'Batalkan pesanan?';
export const cancelSay = (held: Rupiah) => `Untuk pesanan ini sudah dibayar ${formatRupiah(held)}.`;
export const giveBack = 'DP jadi saldonya';
export const forfeit = 'DP hangus';
