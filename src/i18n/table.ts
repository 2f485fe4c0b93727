import type { Cell } from '../domain/csv.ts';
import type { Customer } from '../domain/customer.ts';
import type { Day } from '../domain/day.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Entry } from '../domain/ledger.ts';
import { type Gift, linesTotal, type Order, orderTotal } from '../domain/order.ts';
import { formatPhone } from '../domain/phone.ts';
import { type Rupiah, timesRupiah } from '../domain/rupiah.ts';
import { entry as entryWords } from './customer.ts';
import { giftKind } from './message.ts';
import { orderStatusText } from './order-page.ts';

/** Words of the tables for spreadsheets, and of where they are made. */

export const title = 'Tabel untuk komputer';
export const say = 'Semua pesanan dan kasbon sebagai tabel, bisa dibuka di Excel atau Google Sheets.';
export const make = 'Simpan sebagai tabel';
export const making = 'Menyiapkan tabel';
export const ready = 'Tabelnya siap. Mau disimpan atau dikirim yang mana?';
export const names = { orders: 'Pesanan', ledger: 'Kasbon' };
export const saved = 'Tabelnya ada di unduhan HP';

type Buyer = Pick<Customer, 'name' | 'phone'>;

const orderHead = [
	'Dipesan',
	'Diserahkan',
	'Jam',
	'Nota',
	'Pelanggan',
	'Nomor WA',
	'Barang',
	'Banyak',
	'Satuan',
	'Harga',
	'Jumlah',
	'Potongan',
	'Ongkir',
	'Total pesanan',
	'Status',
	'Cara',
	'Tempat',
	'Catatan',
];

const ledgerHead = ['Tanggal', 'Pelanggan', 'Jenis', 'Kasbon (+) atau bayar (-)', 'Catatan', 'Nota'];

const ways = { pickup: 'diambil', delivery: 'diantar' } satisfies Record<Delivery, string>;

/** What stands in the tables and on their files. */
export const tables = {
	orderHead,
	ledgerHead,
	orderRows,
	entryRow,
	ordersFile: (day: Day) => `pesanan-${day}.csv`,
	ledgerFile: (day: Day) => `kasbon-${day}.csv`,
};

/** A row for every line and gift; what is of the order as a whole stands in the first, so that it adds up. */
function orderRows(order: Order, buyer: Buyer | undefined): Cell[][] {
	const { lines, gifts = [], discount = 0, fee = 0, delivery, place = '', note = '' } = order;
	const wares = [
		...lines.map((line) => ({ ...line, total: timesRupiah(line.price, line.quantity) as number })),
		...gifts.map((gift) => ({ ...gift, name: giftName(gift), price: 0, total: 0 })),
	];
	return wares.map(({ name, quantity, unit, price, total }, at) => [
		order.placed,
		order.day,
		order.time ?? '',
		order.receipt ?? '',
		...buyerCells(buyer),
		name,
		quantity,
		unit,
		price,
		total,
		...(at === 0 ? [Math.min(discount, linesTotal(lines)), fee, orderTotal(order)] : ['', '', '']),
		orderStatusText[order.status],
		delivery ? ways[delivery] : '',
		place,
		note,
	]);
}

/** An entry by what it adds to what is owed; what takes one back says so. */
function entryRow(
	{ day, kind, note = '' }: Entry,
	effect: Rupiah,
	buyer: Buyer | undefined,
	receipt: number | undefined,
): Cell[] {
	const word = kind === 'void' ? 'Dibatalkan' : entryWords[kind];
	return [day, buyer?.name ?? '', word, effect, note, receipt ?? ''];
}

/** With dashes a spreadsheet takes no number for a sum, and keeps its zero. */
function buyerCells(buyer: Buyer | undefined): Cell[] {
	return [buyer?.name ?? '', formatPhone(buyer?.phone ?? '').replace(/ /g, '-')];
}

function giftName(gift: Gift): string {
	return `${gift.name} (${giftKind(gift)})`;
}
