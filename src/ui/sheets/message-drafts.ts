import type { Occasion } from '../../app/occasion.ts';
import type { Day } from '../../domain/day.ts';
import { type OrderStatus, orderTotal } from '../../domain/order.ts';
import { formatRupiah, rupiah } from '../../domain/rupiah.ts';
import type { TemplateValues } from '../../domain/template.ts';
import { type MessageKind, type MoneyKind, moneyKinds } from '../../domain/touch.ts';
import { plainName } from '../../domain/wa.ts';
import { handOverDay, longDay } from '../../i18n/calendar.ts';
import * as message from '../../i18n/message.ts';
import { hour } from '../../i18n/order.ts';
import { way } from '../../i18n/order-page.ts';
import * as reminderText from '../../i18n/reminder.ts';

const orderKinds = {
	ordered: ['confirmation', 'receipt', 'thanks'],
	ready: ['confirmation', 'receipt', 'thanks'],
	done: ['receipt', 'thanks'],
	cancelled: ['greeting'],
} as const satisfies Record<OrderStatus, readonly MessageKind[]>;

/** All that can be written by hand. */
export type WrittenKind = MessageKind | MoneyKind;

export function isMoneyKind(kind: WrittenKind): kind is MoneyKind {
	return moneyKinds.some((one) => one === kind);
}

/** The kinds of message that make sense now, the likeliest first. */
export function kindsFor(occasion: Occasion): WrittenKind[] {
	const { order, known, prices, account } = occasion;
	const list: readonly MessageKind[] = prices.length > 0 ? ['prices'] : [];
	const booked: readonly WrittenKind[] = account?.latest.length ? ['proof', 'statement'] : [];
	if (order) return [...orderKinds[order.status], ...list, ...booked, 'free'];
	// Without anybody in mind it is news for many.
	if (!known) return [...list, 'greeting', 'free'];
	const thanks: readonly MessageKind[] = known.summary.orders > 0 ? ['thanks'] : [];
	const card: readonly MessageKind[] = known.customer.savedUs ? [] : ['card'];
	const owes: readonly WrittenKind[] = account && known.summary.balance > 0 ? ['reminder', 'refusal'] : [];
	return ['greeting', ...thanks, ...list, ...owes.slice(0, 1), ...booked, ...owes.slice(1), ...card, 'free'];
}

/** The finished text of a kind, for this customer or for anybody; a free one is the seller's own. */
export function textOf(kind: Exclude<MessageKind, 'free'>, occasion: Occasion, toAnybody: boolean): string {
	const { shop, known, order, money, prices, openPrices } = occasion;
	const letter = { shop: shop.name, name: nameOf(occasion) };
	const about = {
		...letter,
		lines: order?.lines ?? [],
		gifts: order?.gifts,
		discount: order?.discount,
		total: order ? orderTotal(order) : rupiah(0),
		// A message is read later, when "besok" has become another day.
		day: order ? [longDay(order.day), order.time && hour(order.time)].filter(Boolean).join(', ') : '',
		way: order && way(order, known?.customer.place),
		fee: order?.fee,
		note: order?.note,
	};
	switch (kind) {
		case 'greeting':
			return message.greeting(letter);
		case 'confirmation':
			return message.confirmation(about);
		case 'receipt':
			return message.receipt({
				...about,
				number: order?.receipt,
				balance: known?.summary.balance,
				...money,
			});
		case 'thanks':
			return message.thanks(letter);
		case 'prices':
			// A reseller's prices are not for whoever may be picked in WhatsApp.
			return message.prices(toAnybody ? { shop: shop.name, rows: openPrices } : { ...letter, rows: prices });
		case 'card':
			return message.card({ ...letter, phone: shop.phone });
	}
}

/** The finished text of a message about money. */
export function moneyTextOf(kind: MoneyKind, occasion: Occasion, tone: reminderText.Tone): string {
	const { shop, known, account } = occasion;
	const balance = known?.summary.balance ?? rupiah(0);
	const letter = { shop: plainName(shop.name), name: plainName(nameOf(occasion) ?? '') };
	const language = known?.customer.language ?? 'id';
	switch (kind) {
		case 'proof':
			return message.proof({ ...letter, balance, entries: account?.latest ?? [], left: account?.left });
		case 'statement':
			return message.statement({ ...letter, balance, entries: account?.entries ?? [] });
		case 'reminder':
			return reminderText.reminders[language][tone]({ ...letter, owed: formatRupiah(balance) });
		case 'refusal':
			return reminderText.refusals[language](letter);
	}
}

/** What the words in braces of a free text stand for; what is not known stays as written. */
export function valuesOf(occasion: Occasion, today: Day): TemplateValues {
	const { shop, known, order } = occasion;
	return {
		nama: nameOf(occasion),
		toko: shop.name,
		sisa: known && formatRupiah(known.summary.balance > 0 ? known.summary.balance : rupiah(0)),
		...(order && {
			produk: order.lines.map((line) => line.name).join(', '),
			total: formatRupiah(orderTotal(order)),
			tanggal: handOverDay(order.day, today),
		}),
	};
}

/** As the seller calls the customer. */
export function nameOf({ known }: Occasion): string | undefined {
	return known && (known.customer.nick ?? known.customer.name);
}
