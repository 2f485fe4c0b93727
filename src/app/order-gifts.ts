import type { Bonus } from '../domain/bonus.ts';
import { giftOf, type Offer, percentOf, withGift } from '../domain/offer.ts';
import { type Gift, linesTotal, type Order } from '../domain/order.ts';
import type { PriceList } from '../domain/order-line.ts';
import type { Given } from '../domain/row.ts';
import { type Rupiah, rupiah } from '../domain/rupiah.ts';
import type { Form } from './form.ts';
import type { OrderValue } from './order-value.ts';

/** What is given with an order whose lines come to that sum. */
export function givenWith(
	{ gifts = [], letOff }: Pick<OrderValue, 'gifts' | 'letOff'>,
	total: Rupiah,
): Pick<Given<Order>, 'gifts' | 'discount' | 'bonus'> {
	const { bonus, percent, amount = rupiah(0) } = letOff ?? {};
	const discount = percent === undefined ? rupiah(Math.min(amount, total)) : percentOf(total, percent);
	return {
		gifts: gifts.length > 0 ? gifts : undefined,
		discount: discount > 0 ? discount : undefined,
		bonus: discount > 0 ? bonus : undefined,
	};
}

/** What was given with an order that is opened again; a percentage stays one where its rule still says so. */
export function typedGifts(order: Order, rules: readonly Bonus[]): Pick<OrderValue, 'gifts' | 'letOff'> {
	const { gifts, discount: amount, bonus } = order;
	const percent = rules.find(({ id }) => id === bonus)?.percent ?? 0;
	const isShare = amount !== undefined && percentOf(linesTotal(order.lines), percent) === amount;
	return {
		...(gifts && { gifts: [...gifts] }),
		...(amount !== undefined && { letOff: { bonus, amount, ...(isShare && { percent }) } }),
	};
}

/** Gives what was suggested. */
export function acceptOffer(form: Form<OrderValue>, offer: Offer, list: PriceList): void {
	const { bonus, discount: amount, gift } = offer;
	const product = gift && list.get(gift.product);
	const given = product && giftOf(offer, product);
	if (given) form.set({ gifts: [...withGift(form.state.getState().value.gifts, given)] });
	if (amount !== undefined) form.set({ letOff: { bonus: bonus.id, percent: bonus.percent, amount } });
}

/** Takes a gift out of the order again. */
export function takeGiftOut(form: Form<OrderValue>, gift: Gift): void {
	form.set({ gifts: form.state.getState().value.gifts?.filter((other) => other !== gift) });
}
