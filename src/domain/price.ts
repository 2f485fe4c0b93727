import type { Customer } from './customer.ts';
import { type Product, priceFor } from './product.ts';
import type { Rupiah } from './rupiah.ts';

/** What of a customer decides their prices. */
export type Buyer = Pick<Customer, 'tier' | 'prices'>;

/** Why a price is not the ordinary one: theirs alone, for so many, of their list. */
export type PriceReason = 'own' | 'bulk' | 'tier';

export interface Price {
	readonly price: Rupiah;
	/** None where it is the ordinary price. */
	readonly reason?: PriceReason;
}

/** Whoever is not known pays the ordinary price. */
export const anybody: Buyer = { tier: 'ordinary' };

/** What one of a product costs a buyer who takes so many: their own price, else the lowest they can have. */
export function priceOf(product: Product, { tier, prices }: Buyer, quantity: number): Price {
	const own = prices?.find((one) => one.product === product.id);
	if (own) return { price: own.price, reason: 'own' };
	const listed = priceFor(product, tier);
	const { bulk } = product;
	if (bulk && quantity >= bulk.from && bulk.price < listed) return { price: bulk.price, reason: 'bulk' };
	return listed === product.price ? { price: listed } : { price: listed, reason: 'tier' };
}
