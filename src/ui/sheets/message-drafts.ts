import type { Occasion } from '../../app/occasion.ts';
import type { Day } from '../../domain/day.ts';
import { orderTotal } from '../../domain/order.ts';
import { formatRupiah } from '../../domain/rupiah.ts';
import type { TemplateValues } from '../../domain/template.ts';
import type { TouchKind } from '../../domain/touch.ts';
import { handOverDay } from '../../i18n/calendar.ts';
import { message } from '../../i18n/message.ts';

/** The kinds of message that make sense now, the likeliest first. */
export function kindsFor({ order, prices }: Occasion): TouchKind[] {
	const kinds: TouchKind[] = order
		? order.status === 'done'
			? ['receipt', 'thanks']
			: ['confirmation', 'receipt', 'thanks']
		: ['greeting'];
	if (prices.length > 0) kinds.push('prices');
	return [...kinds, 'free'];
}

/** The finished text of a kind; a free one is the seller's own. */
export function textOf(kind: Exclude<TouchKind, 'free'>, occasion: Occasion, today: Day): string {
	const { shop, known, order, prices } = occasion;
	const letter = { shop: shop.name, name: nameOf(occasion) };
	const about = {
		...letter,
		lines: order?.lines ?? [],
		total: orderTotal(order?.lines ?? []),
		day: order ? handOverDay(order.day, today) : '',
		note: order?.note,
	};
	switch (kind) {
		case 'greeting':
			return message.greeting(letter);
		case 'confirmation':
			return message.confirmation(about);
		case 'receipt':
			return message.receipt({ ...about, balance: known?.summary.balance });
		case 'thanks':
			return message.thanks(letter);
		case 'prices':
			return message.prices({ ...letter, rows: prices });
	}
}

/** What the words in braces of a free text stand for; what is not known stays as written. */
export function valuesOf(occasion: Occasion, today: Day): TemplateValues {
	const { shop, known, order } = occasion;
	return {
		nama: nameOf(occasion),
		toko: shop.name,
		sisa: known && formatRupiah(known.summary.balance),
		...(order && {
			produk: order.lines.map((line) => line.name).join(', '),
			total: formatRupiah(orderTotal(order.lines)),
			tanggal: handOverDay(order.day, today),
		}),
	};
}

/** As the seller calls the customer. */
export function nameOf({ known }: Occasion): string | undefined {
	return known && (known.customer.nick ?? known.customer.name);
}
