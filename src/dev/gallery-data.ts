import { ClipboardList, ShoppingBasket, Sun, Users } from 'lucide-preact';
import { addDays, type Day } from '../domain/day.ts';

export const today = '2027-02-12' as Day;

export const weekly = [49, 42, 35, 28, 21, 14, 7].map((ago) => addDays(today, -ago));

/** A regular who went quiet sixteen days ago. */
export const quiet = [58, 51, 44, 37, 30, 23, 16].map((ago) => addDays(today, -ago));

export const places = [
	{ href: '#hari-ini', word: 'Hari ini', icon: Sun },
	{ href: '#pelanggan', word: 'Pelanggan', icon: Users },
	{ href: '#pesanan-baru', word: 'Pesanan', icon: ClipboardList },
	{ href: '#jualan', word: 'Jualan', icon: ShoppingBasket },
] as const;

export const buyers = [
	{ id: 'sri', name: 'Bu Sri', shop: false },
	{ id: 'dwi', name: 'Mbak Dwi', shop: false },
	{ id: 'rojo', name: 'Pak Slamet Toko Rojo', shop: true },
	{ id: 'bagus', name: 'Mas Bagus', shop: false },
	{ id: 'ayu', name: 'Mbak Ayu', shop: false },
] as const;

export const plan = [
	{ count: 3, name: 'loyang brownies', drawing: 'brownies' },
	{ count: 60, name: 'donat kentang', drawing: 'donat' },
	{ count: 12, name: 'mika klepon', drawing: 'klepon' },
] as const;

export const stepperWords = (name: string) => ({
	add: 'Tambah',
	less: `Kurangi ${name}`,
	more: `Tambah ${name}`,
	type: `Ketik jumlah ${name}`,
});
