import { type Customer, mostName } from './customer.ts';
import { priceOf } from './price.ts';
import type { Product } from './product.ts';
import type { Promo } from './promo.ts';
import { formatRupiah } from './rupiah.ts';
import { fillTemplate, type TemplateValues, unfilledPlaceholders } from './template.ts';
import { plainName, waLink } from './wa.ts';

/** Whom it goes to, as far as the words of a promo know them. */
export type PromoReader = Pick<Customer, 'name' | 'nick' | 'tier' | 'prices'>;

/** What a promo speaks of besides whom it goes to. */
export interface PromoTopic {
	/** The name of the shop. */
	readonly shop: string;
	readonly product?: Product | undefined;
}

/** What the words in braces stand for: the customer as the seller calls them, the product at their price. */
export function promoValues(customer: PromoReader, { shop, product }: PromoTopic): TemplateValues {
	return {
		nama: customer.nick ?? customer.name,
		toko: shop,
		...(product && { produk: product.name, harga: sayPrice(product, customer) }),
	};
}

/** A promo as one customer gets it. */
export function promoText(text: Promo['text'], customer: PromoReader, topic: PromoTopic): string {
	return fillTemplate(text, promoValues(customer, topic));
}

/** A promo as it goes to nobody in particular, to tell it from others. */
export function promoHeadline(text: Promo['text'], topic: PromoTopic): string {
	return promoText(text, { name: '…', tier: 'ordinary' }, topic);
}

/** What stands in braces and would go out as it is, whomever the promo goes to. */
export function openWords(text: Promo['text'], hasProduct: boolean): string[] {
	const filled = 'x';
	return unfilledPlaceholders(text, {
		nama: filled,
		toko: filled,
		...(hasProduct && { produk: filled, harga: filled }),
	});
}

/** Whether a link to WhatsApp carries the promo, however long the names in it are. */
export function fitsLink(text: Promo['text']): boolean {
	const long = 'x'.repeat(mostName);
	const filled = fillTemplate(text, { nama: long, toko: long, produk: long, harga: long });
	return waLink({ text: filled }).kind === 'link';
}

function sayPrice(product: Product, reader: PromoReader): string {
	const unit = plainName(product.unit);
	return formatRupiah(priceOf(product, reader, 1).price) + (unit && `/${unit}`);
}
