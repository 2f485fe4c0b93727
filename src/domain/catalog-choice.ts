import { type Catalog, type Item, mostHeading, mostItems } from './catalog.ts';
import { mostName, type Tier } from './customer.ts';
import type { Day } from './day.ts';
import { drawingOf } from './drawing.ts';
import { drawingLetter } from './drawing-letter.ts';
import { groupsOf } from './grouped.ts';
import type { Id } from './id.ts';
import { clipText, plainLine } from './plain-text.ts';
import { mostGroup, mostUnit, type Product, priceFor } from './product.ts';
import { productTag, saltFor } from './product-tag.ts';
import type { Shop } from './shop.ts';
import type { TinyPicture } from './tiny-picture.ts';

/** What the seller decides about a catalog. */
export interface CatalogChoice {
	readonly tier: Tier;
	readonly heading: string;
	readonly closes?: Day | undefined;
	/** In the order they are to be shown in. */
	readonly products: readonly Product[];
	/** Those of their photos that go along, by photo. */
	readonly pictures?: ReadonlyMap<Id, TinyPicture> | undefined;
}

/** The catalog of a shop; `all` are the products of the whole book, which the tags must not confuse. */
export function catalogOf(shop: Shop, choice: CatalogChoice, all: readonly Product[]): Catalog {
	const { tier, heading, closes, pictures } = choice;
	const shown = choice.products.slice(0, mostItems);
	const idOf = ({ id }: Product) => id;
	const salt = saltFor(shown.map(idOf), all.map(idOf));
	const items = shown.map((product): Item => {
		const group = lineOf(product.group ?? '', mostGroup);
		const picture = product.photo && pictures?.get(product.photo);
		return {
			tag: productTag(product.id, salt),
			name: lineOf(product.name, mostName),
			unit: lineOf(product.unit, mostUnit),
			price: priceFor(product, tier),
			available: product.available,
			drawing: drawingLetter(drawingOf(product)),
			...(group && { group }),
			...(picture && { picture }),
		};
	});
	return {
		shop: lineOf(shop.name, mostName),
		phone: shop.phone,
		heading: lineOf(heading, mostHeading),
		...(closes && { closes }),
		tier,
		salt,
		items: groupsOf(items).flatMap(({ name, members }) =>
			members.map((item) => (name ? { ...item, group: name } : item)),
		),
	};
}

/** One line, of at most so many code points. */
function lineOf(text: string, most: number): string {
	return clipText(plainLine(text), most);
}
