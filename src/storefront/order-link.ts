import type { Catalog } from '../domain/catalog.ts';
import { type Day, isDay } from '../domain/day.ts';
import { orderCodeRoute, packOrder } from '../domain/order-code.ts';
import { type WaLink, waLink } from '../domain/wa.ts';
import { weekdayDate } from '../i18n/calendar.ts';
import { orderLetters } from '../i18n/order-letter.ts';
import { type Basket, basketTotal, orderOf, pickedItems } from './basket.ts';

/** The WhatsApp link that sends the order to the seller, with as much in words as there is room for. */
export function orderLink(catalog: Catalog, basket: Basket, today: Day, app: string): WaLink {
	const picked = pickedItems(catalog, basket);
	const order = orderOf(catalog, basket, today);
	const letters = orderLetters({
		shop: catalog.shop,
		name: order.name,
		lines: picked.map(({ item, quantity }) => ({ ...item, quantity })),
		total: basketTotal(picked),
		delivery: order.delivery,
		// In words also where it is too far away for the code.
		day: isDay(basket.day) ? weekdayDate(basket.day, today) : undefined,
		note: order.note,
		link: `${app}#${orderCodeRoute}${packOrder(order)}`,
	});
	const links = letters.map((text) => waLink({ phone: catalog.phone, text }));
	return links.find(({ kind }) => kind === 'link') ?? waLink({ phone: catalog.phone, text: letters[0] });
}
