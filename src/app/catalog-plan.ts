import { tiers } from '../domain/customer.ts';
import { type Day, isDay } from '../domain/day.ts';
import { type Id, isId } from '../domain/id.ts';
import type { Product } from '../domain/product.ts';
import { type Guarded, isText, listOf, maybe, oneOf, parsed, shape } from '../domain/shape.ts';

const isPlan = shape({
	tier: oneOf(...tiers),
	/** As typed. */
	heading: isText,
	/** The last day on which to order. */
	closes: maybe(isDay),
	/** Left out of the link; what is new on the price list is in it. */
	without: listOf(isId),
});

/** How a seller wants her catalog, as she left it. */
export type CatalogPlan = Readonly<Guarded<typeof isPlan>>;

export const firstPlan: CatalogPlan = { tier: 'ordinary', heading: '', without: [] };

/** What was kept, where this version can read it; a day that has passed is let go. */
export function revivePlan(kept: string | undefined, today: Day): CatalogPlan {
	const { closes, ...plan } = parsed(kept, isPlan) ?? firstPlan;
	return { ...plan, ...(closes && closes >= today && { closes }) };
}

/** The products of the catalog, in the seller's order. */
export function shownProducts({ without }: CatalogPlan, products: readonly Product[]): Product[] {
	return products.filter(({ id }) => !without.includes(id));
}

/** A product more in the catalog, or one less. */
export function toggleShown({ without }: CatalogPlan, id: Id): Pick<CatalogPlan, 'without'> {
	return { without: without.includes(id) ? without.filter((other) => other !== id) : [...without, id] };
}
