import { groupsOf } from '../domain/grouped.ts';
import { type Booked, type Entry, entryEffect } from '../domain/ledger.ts';
import { type Gift, type Line, lineTotal } from '../domain/order.ts';
import type { ReceiptMoney } from '../domain/receipt.ts';
import { dots, formatRupiah, type Rupiah, rupiah, sumRupiah } from '../domain/rupiah.ts';
import { bold, plainName } from '../domain/wa.ts';
import { fullDate } from './calendar.ts';
import * as customerText from './customer.ts';

/** Who writes to whom. */
export interface Letter {
	readonly shop: string;
	/** As the seller calls the customer: "Bu Sri". */
	readonly name?: string | undefined;
}

export interface OrderLetter extends Letter {
	readonly lines: readonly Line[];
	/** What is given along, let off and brought for; nothing is said of what is not there. */
	readonly gifts?: readonly Gift[] | undefined;
	readonly discount?: Rupiah | undefined;
	readonly fee?: Rupiah | undefined;
	readonly total: Rupiah;
	/** The hand-over day in words. */
	readonly day: string;
	/** Where and how it is handed over: `Diantar ke Krajan RT 2`. */
	readonly way?: string | undefined;
	/** What was agreed with the customer, not what the seller notes for herself. */
	readonly note?: string | undefined;
}

export interface ReceiptLetter extends OrderLetter, Partial<Omit<ReceiptMoney, 'balance'>> {
	readonly number?: number | undefined;
	/** What the customer owes altogether; left out, nothing is said of it. */
	readonly balance?: Rupiah | undefined;
}

export interface CardLetter extends Letter {
	/** The shop's own number, in international digits. */
	readonly phone: string;
}

export interface PriceRow {
	readonly name: string;
	readonly unit: string;
	readonly price: Rupiah;
	readonly group?: string | undefined;
}

export interface PriceLetter extends Letter {
	readonly rows: readonly PriceRow[];
}

/** What leaves the phone by WhatsApp. Each ends in a way that lets the customer answer, none asks for money outright. */

export const greeting = ({ shop, name }: Letter) =>
	paragraphs(
		`${hello(name)} ini dari ${plainName(shop)}.`,
		'Apa kabar? Semoga sehat selalu. Kalau ada yang mau dipesan, balas saja pesan ini ya 🙏',
	);

export const confirmation = (order: OrderLetter) =>
	paragraphs(
		`${hello(order.name)} pesanannya sudah dicatat ya:`,
		orderLines(order),
		lines(sums(order), `Untuk: ${order.day}`, plainName(order.way ?? ''), noteLine(order.note)),
		lines('Kalau ada yang keliru, balas saja pesan ini. Terima kasih 🙏', plainName(order.shop)),
	);

export const receipt = (order: ReceiptLetter) =>
	paragraphs(
		lines(
			['Nota', order.number && `${receiptNumber(order.number)} ·`, plainName(order.shop)]
				.filter(Boolean)
				.join(' '),
			forWhom(order.name),
			order.day,
			plainName(order.way ?? ''),
		),
		orderLines(order),
		lines(
			sums(order),
			order.paid ? `${paid}: ${formatRupiah(order.paid)}` : '',
			order.left ? `${left}: ${formatRupiah(order.left)}` : '',
			order.paid && !order.left ? settled : '',
			noteLine(order.note),
			order.balance ? balanceLine(order.balance) : '',
		),
		`${receiptThanks} 🙏`,
	);

/** Words of a receipt, in a message and in a picture. */
export const receiptNumber = (number: number) => `No. ${dots(number)}`;
export const total = 'Total';
export const discount = 'Potongan';
export const fee = 'Ongkir';
export const paid = 'Sudah dibayar';
export const left = 'Sisa';
export const settled = 'Lunas';
export const receiptThanks = 'Terima kasih, semoga berkenan';
export const giftKind = ({ tester }: Pick<Gift, 'tester'>) => (tester ? 'tester' : 'bonus');

export const thanks = ({ shop, name }: Letter) =>
	paragraphs(
		`${hello(name)} terima kasih sudah pesan di ${plainName(shop)} 🙏`,
		'Semoga cocok. Kalau ada yang kurang, kabari saja ya, biar saya perbaiki.',
	);

export const prices = ({ shop, name, rows }: PriceLetter) =>
	paragraphs(
		`${hello(name)} ini daftar harga ${plainName(shop)}:`,
		...groupsOf(rows).map(({ name, members }) => lines(bold(name), ...members.map(priceLine))),
		'Mau pesan? Balas saja pesan ini ya 🙏',
	);

export const card = ({ shop, name, phone }: CardLetter) =>
	paragraphs(
		`${hello(name)} ini nomor WA ${plainName(shop)}: +${phone}`,
		'Ketuk nomornya lalu simpan ya, supaya kabar dan daftar harga dari kami selalu sampai 🙏',
	);

export interface AccountLetter extends Letter {
	readonly entries: readonly Booked[];
	readonly balance: Rupiah;
	/** What is still to be paid for the orders that the entries are about. */
	readonly left?: Rupiah | undefined;
}

const correctMe = 'Kalau ada yang keliru, balas saja pesan ini ya. Terima kasih 🙏';

export const proof = ({ shop, name, entries, balance, left = rupiah(0) }: AccountLetter) =>
	paragraphs(
		`${hello(name)} ini yang dicatat di ${shop}:`,
		entries.map(entryLine).join('\n'),
		lines(left > 0 ? `Sisa pesanan: ${formatRupiah(left)}` : '', bold(accountLine(balance))),
		correctMe,
	);

export const statement = ({ shop, name, entries, balance }: AccountLetter) => {
	const { shown, earlier } = latestOf(entries, balance);
	return paragraphs(
		`${hello(name)} ini rincian catatan di ${shop}:`,
		lines(earlier === 0 ? '' : `• ${before}: ${formatRupiah(earlier)}`, ...shown.map(entryLine)),
		bold(accountLine(balance)),
		correctMe,
	);
};

/** As many as still fit into a link. */
const mostEntries = 18;

export const before = 'Sebelumnya';

/** The latest entries of an account, and what it stood at before them; without a balance nothing is said of that. */
export function latestOf<E extends Entry>(entries: readonly E[], balance?: Rupiah) {
	const shown = entries.slice(-mostEntries);
	const sum = sumRupiah(shown.map(entryEffect));
	return { shown, earlier: rupiah((balance ?? sum) - sum) };
}

function entryLine({ day, kind, amount, note, voided }: Booked): string {
	const word = kind === 'void' ? '' : customerText.entry[kind];
	return `• ${[fullDate(day), word, formatRupiah(amount), voided && customerText.voided, plainName(note ?? '')].filter(Boolean).join(' ')}`;
}

/** Money of theirs may be meant for an order that is still to come. */
function accountLine(balance: Rupiah): string {
	return balance < 0 ? `Uang titipan: ${formatRupiah(rupiah(-balance))}` : balanceLine(balance);
}

export const balance = balanceLine;

function hello(name: string | undefined): string {
	return `${['Halo', plainName(name ?? '')].filter(Boolean).join(' ')},`;
}

function forWhom(name: string | undefined): string {
	const plain = plainName(name ?? '');
	return plain && `Untuk ${plain}`;
}

function orderLines({ lines: ordered, gifts = [] }: OrderLetter): string {
	return lines(
		...ordered.map((line) => ware(line, formatRupiah(lineTotal(line)))),
		...gifts.map((gift) => ware(gift, gift.tester ? 'tester, gratis' : 'gratis')),
	);
}

function ware({ quantity, unit, name }: Pick<Line, 'quantity' | 'unit' | 'name'>, price: string): string {
	return `• ${[dots(quantity), plainName(unit), plainName(name)].filter(Boolean).join(' ')} — ${price}`;
}

/** Shorter than a line of an order, so that a list of thirty still fits a link where names are short. */
function priceLine({ name, unit, price }: PriceRow): string {
	const per = plainName(unit);
	return `• ${plainName(name)} ${formatRupiah(price)}${per && `/${per}`}`;
}

function sums(order: OrderLetter): string {
	return lines(
		order.discount ? `${discount}: ${formatRupiah(rupiah(-order.discount))}` : '',
		order.fee ? `${fee}: ${formatRupiah(order.fee)}` : '',
		`${total}: ${bold(formatRupiah(order.total))}`,
	);
}

function noteLine(note: string | undefined): string {
	const plain = plainName(note ?? '');
	return plain && `Catatan: ${plain}`;
}

function balanceLine(balance: Rupiah): string {
	if (balance === 0) return 'Kasbon: lunas';
	if (balance > 0) return `Sisa kasbon: ${formatRupiah(balance)}`;
	return `Kelebihan bayar: ${formatRupiah(rupiah(-balance))}, disimpan untuk pesanan berikutnya`;
}

function lines(...parts: readonly string[]): string {
	return parts.filter(Boolean).join('\n');
}

function paragraphs(...parts: readonly string[]): string {
	return parts.filter(Boolean).join('\n\n');
}
