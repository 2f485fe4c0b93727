import type { CustomerData } from '../domain/customer-data.ts';
import { dayOf } from '../domain/day.ts';
import type { Entry } from '../domain/ledger.ts';
import { type Order, orderTotal } from '../domain/order.ts';
import { formatPhone } from '../domain/phone.ts';
import { dots, formatRupiah } from '../domain/rupiah.ts';
import { stampMoment } from '../domain/stamp.ts';
import type { Touch } from '../domain/touch.ts';
import { fullDate } from './calendar.ts';
import * as customerText from './customer.ts';
import * as customerFormText from './customer-form.ts';
import * as messagesText from './messages.ts';
import { insideLine } from './order.ts';
import { orderStatusText } from './order-page.ts';
import * as sourceText from './source.ts';

/** Words about the data of one person: to carry away, to delete for good. */

export const title = 'Data pribadi';
export const say = (name: string) => `${name} boleh meminta salinan datanya, atau minta dihapus selamanya.`;
export const load = 'Unduh data';
export const loaded = 'Datanya ada di unduhan HP.';
export const forget = 'Hapus selamanya';
export const ask = (name: string) =>
	`Nama, nomor, tempat, dan catatan ${name} hilang selamanya, tidak bisa dikembalikan. Pesanannya tetap tercatat tanpa nama. Cadangan yang sudah dikirim masih memuat datanya.`;
export const yes = 'Ya, hapus selamanya';
export const forgotten = 'Datanya dihapus selamanya';
export const fileName = ({ customer, today }: CustomerData) =>
	`Data ${customer.name.replace(/[^\p{L}\p{N} ]/gu, '')} ${fullDate(today)}.txt`;
export const words = (data: CustomerData) =>
	[
		`Data ${data.customer.name} di buku ${data.shop.name}\nDitulis ${fullDate(data.today)}`,
		aboutPerson(data),
		list('Pesanan', data.orders.map(orderLine)),
		list(
			'Kasbon dan bayar',
			data.entries.map((entry) => entryLine(entry, data.voided.has(entry.id))),
		),
		list('Pesan dan kunjungan', data.touches.map(touchLine)),
	].join('\n\n');

function aboutPerson({ customer, summary, bringer }: CustomerData): string {
	const { name, nick, phone, place, groups, kind, tier, likes, pin, source, promos, savedUs, born } =
		customer;
	const { limit, language } = customer;
	const { balance } = summary;
	const facts: readonly (readonly [label: string, fact: string | undefined])[] = [
		[customerFormText.name, name],
		[customerFormText.nick, nick],
		[customerFormText.phone, phone && formatPhone(phone)],
		[customerFormText.place, place],
		[customerFormText.groups, groups?.join(', ')],
		[customerFormText.likes, likes],
		[customerFormText.kindLabel, customerFormText.kind[kind]],
		[customerFormText.tierLabel, customerFormText.tier[tier]],
		[sourceText.label, bringer ? sourceText.broughtBy(bringer) : source && sourceText.kind[source.kind]],
		[customerFormText.limit, limit === undefined ? undefined : formatRupiah(limit)],
		[customerFormText.languageLabel, language && customerFormText.language[language]],
		['Pelanggan tetap', pin && (pin === 'regular' ? 'ya, ditandai penjual' : 'tidak, ditandai penjual')],
		[customerText.promos, promos === false ? 'tidak' : 'ya'],
		[customerText.savedUs, savedUs ? 'ya' : undefined],
		['Dicatat sejak', fullDate(dayOf(stampMoment(born)))],
		[customerText.owes, balance > 0 ? formatRupiah(balance) : undefined],
	];
	return facts.flatMap(([label, fact]) => (fact ? [`${label}: ${fact}`] : [])).join('\n');
}

function orderLine(order: Order): string {
	const { day, lines, status, note } = order;
	const wares = lines.map(({ quantity, name }) => `${dots(quantity)} ${insideLine(name)}`);
	return line(fullDate(day), ...wares, formatRupiah(orderTotal(order)), orderStatusText[status], note);
}

function entryLine({ day, kind, amount, note }: Entry, voided: boolean): string {
	const word = kind === 'void' ? '' : customerText.entry[kind];
	return line(fullDate(day), `${word} ${formatRupiah(amount)}`, voided && customerText.voided, note);
}

function touchLine({ at, kind }: Touch): string {
	return line(fullDate(dayOf(at)), messagesText.kinds[kind]);
}

function line(...parts: readonly (string | false | undefined)[]): string {
	return `- ${parts.filter(Boolean).join(', ')}`;
}

function list(title: string, lines: readonly string[]): string {
	return [title, ...(lines.length > 0 ? lines : ['- tidak ada'])].join('\n');
}
