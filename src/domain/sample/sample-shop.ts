import type { CustomerKind } from '../customer.ts';
import type { NonEmpty } from '../random.ts';
import { lines, list, numbers } from './list.ts';
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

/**
 * A shop from its text, in blocks: key, name, what it sells, days of lead and region if it isn't Jawa; products;
 * circles; then likes, notes, and the thousands that an order must come to for what gift. `index` is its number.
 */
export function readShop(text: string, index: number): SampleShop {
	const [head, wares, groups, words] = list(text, '\n\n');
	const [key, name = '', sells = '', lead, region] = list(head);
	const [likes, notes, gift] = lines(words);
	const [from, note] = list(gift);
	return {
		key,
		name,
		phone: `${6281200000101 + index}`,
		sells,
		region: region === 'sunda' || region === 'medan' ? region : 'jawa',
		lead: range(numbers(lead)),
		products: lines(wares).map(readProduct),
		circles: lines(groups).map(readCircle),
		likes: list(likes),
		notes: list(notes),
		...(note && { gift: { from: Number(from) * 1_000, note } }),
	};
}

/** Name, unit, thousands of rupiah by tier, and quantities: few, then many; the last word says when. */
function readProduct(line: string): SampleProduct {
	const [name, unit = '', prices, quantities, when] = list(line);
	const [price = 0, regular, reseller] = numbers(prices).map((thousands) => thousands * 1_000);
	const [few, many] = list(quantities, ', ');
	return {
		name,
		unit,
		price,
		regular,
		reseller,
		few: numbers(few),
		many: many ? numbers(many) : undefined,
		special: when === 'special',
		resting: when === 'resting',
	};
}

/** Group, who, and numbers: people, regulars, gap; then the kind where it is no buyer, and the town. */
function readCircle(line: string): Circle {
	const [group, who, sizes, kind, town] = list(line);
	const [people, regulars = 0, ...gap] = numbers(sizes);
	return {
		group,
		who: list(who, ' '),
		people,
		regulars,
		gap: range(gap),
		kind: kind === 'reseller' || kind === 'agent' ? kind : 'buyer',
		town,
	};
}

function range([least = 0, most = 0]: readonly number[]): Range {
	return [least, most];
}
