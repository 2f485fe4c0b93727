import type { CustomerKind } from '../customer.ts';
import type { NonEmpty } from '../random.ts';
import { list, numbers } from './list.ts';
import type { Region } from './people.ts';

export type Range = readonly [least: number, most: number];

export interface SampleProduct {
	readonly name: string;
	readonly unit: string;
	/** Rupiah, as all prices here. */
	readonly price: number;
	readonly regular: number | undefined;
	readonly reseller: number | undefined;
	/** Quantities that end buyers ask for; the usual one stands more than once. */
	readonly few: NonEmpty<number>;
	/** Quantities that resellers ask for; none where nobody sells it on. */
	readonly many: NonEmpty<number> | undefined;
	/** Bought now and then for an occasion, not week by week. */
	readonly special: boolean;
	/** Not for sale now: out of season. */
	readonly resting: boolean;
}

/** Customers of one kind, with a rhythm of their own. */
export interface Circle {
	/** Empty where they are of none. */
	readonly group: string;
	readonly kind: CustomerKind;
	/** In turn, by the keys of what people are called. */
	readonly who: NonEmpty<string>;
	readonly people: number;
	/** How many of them have become regulars. */
	readonly regulars: number;
	/** Days between two orders; at most 24, or even the faithful would not look like regulars. */
	readonly gap: Range;
	/** Where they live when it is not the village. */
	readonly town: string | undefined;
}

/** One of the shops to play with. Shop and practice are real, customers and prices are made up. */
export interface SampleShop {
	readonly key: string;
	readonly name: string;
	readonly place: string;
	/** Fictitious, as all numbers here. */
	readonly phone: string;
	readonly sells: string;
	readonly region: Region;
	/** Days from writing an order down to handing it over. */
	readonly lead: Range;
	readonly products: readonly SampleProduct[];
	readonly circles: readonly Circle[];
	readonly likes: NonEmpty<string>;
	readonly notes: NonEmpty<string>;
	/** What large orders get for nothing; `from` in rupiah. */
	readonly gift?: { readonly from: number; readonly note: string };
}

/** Lines of name, unit, thousands of rupiah by tier, and quantities: few, then many; the last word says when. */
export function products(...lines: readonly string[]): SampleProduct[] {
	return lines.map((line) => {
		const [name, unit = '', prices = '', quantities = '', when] = list(line);
		const [price, regular, reseller] = numbers(prices).map((thousands) => thousands * 1_000);
		const [few, many] = list(quantities, ', ');
		return {
			name,
			unit,
			price: price ?? 0,
			regular,
			reseller,
			few: numbers(few),
			many: many ? numbers(many) : undefined,
			special: when === 'special',
			resting: when === 'resting',
		};
	});
}

/** Lines of group, who, and numbers: people, regulars, gap; then the kind where it is no buyer, and the town. */
export function circles(...lines: readonly string[]): Circle[] {
	return lines.map((line) => {
		const [group, who = '', sizes = '', kind, town] = list(line);
		const [people, regulars = 0, least = 0, most = 0] = numbers(sizes);
		return {
			group,
			who: list(who, ' '),
			people,
			regulars,
			gap: [least, most],
			kind: kind === 'reseller' || kind === 'agent' ? kind : 'buyer',
			town,
		};
	});
}
