import type { CustomerKind } from '../customer.ts';
import type { NonEmpty } from '../random.ts';
import type { Region, Who } from './people.ts';

export type Range = readonly [least: number, most: number];

export interface SampleProduct {
	readonly name: string;
	readonly unit: string;
	/** Rupiah, as all prices here. */
	readonly price: number;
	readonly regular?: number;
	readonly reseller?: number;
	/** Quantities that end buyers ask for; the usual one stands more than once. */
	readonly few: NonEmpty<number>;
	/** Quantities that resellers ask for; none where nobody sells it on. */
	readonly many?: NonEmpty<number>;
	/** Bought now and then for an occasion, not week by week. */
	readonly special?: true;
	/** Not for sale now: out of season. */
	readonly resting?: true;
}

/** Customers of one kind, with a rhythm of their own. */
export interface Circle {
	readonly group?: string;
	readonly kind: CustomerKind;
	readonly who: NonEmpty<Who>;
	readonly people: number;
	/** How many of them have become regulars. */
	readonly regulars: number;
	/** Days between two orders; at most 24, or even the faithful would not look like regulars. */
	readonly gap: Range;
	/** Where they live when it is not the village. */
	readonly town?: string;
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
	readonly products: NonEmpty<SampleProduct>;
	readonly circles: readonly Circle[];
	readonly likes: NonEmpty<string>;
	readonly notes: NonEmpty<string>;
	/** What large orders get for nothing; `from` in rupiah. */
	readonly gift?: { readonly from: number; readonly note: string };
}
