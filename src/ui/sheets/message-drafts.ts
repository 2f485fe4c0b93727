import type { Occasion } from '../../app/occasion.ts';
import type { Day } from '../../domain/day.ts';
import { type OrderStatus, orderTotal } from '../../domain/order.ts';
import { formatRupiah, rupiah } from '../../domain/rupiah.ts';
import type { TemplateValues } from '../../domain/template.ts';
import type { MessageKind } from '../../domain/touch.ts';
import { handOverDay, longDay } from '../../i18n/calendar.ts';
import * as message from '../../i18n/message.ts';

const orderKinds = {
	ordered: ['confirmation', 'receipt', 'thanks'],
	ready: ['confirmation', 'receipt', 'thanks'],
	done: ['receipt', 'thanks'],
	cancelled: ['greeting'],
} as const satisfies Record<OrderStatus, readonly MessageKind[]>;

/** The kinds of message that make sense now, the likeliest first. */
export function kindsFor({ order, known, prices }: Occasion): MessageKind[] {
	const list: readonly MessageKind[] = prices.length > 0 ? ['prices'] : [];
	if (order) return [...orderKinds[order.status], ...list, 'free'];
	// Without anybody in mind it is news for many.
	if (!known) return [...list, 'greeting', 'free'];
	const thanks: readonly MessageKind[] = known.summary.orders > 0 ? ['thanks'] : [];
	const card: readonly MessageKind[] = known.customer.savedUs ? [] : ['card'];
	return ['greeting', ...thanks, ...list, ...card, 'free'];
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
		fee: order?.fee,
		total: order ? orderTotal(order) : rupiah(0),
		// A message is read later, when "besok" has become another day.
		day: order ? longDay(order.day) : '',
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
