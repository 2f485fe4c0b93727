import type { Id } from './id.ts';
import { mix, mixText } from './packed/mix.ts';

declare const tagBrand: unique symbol;

/**
 * A product in 11 bits, for links: made from its id, so that it stays when the product gets another name
 * or price, and means nothing to anybody else.
 */
export type Tag = number & { readonly [tagBrand]: true };

export const tagBits = 11;
export const mostSalt = 63;

/** The same id gives other tags with another salt. */
export function productTag(id: Id, salt: number): Tag {
	return ((mix(mixText(id), salt) >>> 0) % 2 ** tagBits) as Tag;
}

/** The salt with which the tags of the shown products are confused least with each other and with all others. */
export function saltFor(shown: readonly Id[], all: readonly Id[]): number {
	let [best, fewest] = [0, Number.POSITIVE_INFINITY];
	for (let salt = 0; salt <= mostSalt && fewest > 0; salt += 1) {
		const clashes = clashesWith(salt, shown, all);
		if (clashes < fewest) [best, fewest] = [salt, clashes];
	}
	return best;
}

/** Two shown products with one tag are worse than all that one of them can share with others. */
function clashesWith(salt: number, shown: readonly Id[], all: readonly Id[]): number {
	const tags = new Set(shown.map((id) => productTag(id, salt)));
	const among = new Set(shown).size - tags.size;
	const hidden = new Set(all.filter((id) => !shown.includes(id)));
	const others = [...hidden].filter((id) => tags.has(productTag(id, salt))).length;
	return among * (hidden.size + 1) + others;
}
