import { drawings } from '../domain/drawing-letter.ts';
import { type ErrorCode, problemOf } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import { parsePrice, parseQuantity } from '../domain/parse-number.ts';
import { plainLine } from '../domain/plain-text.ts';
import { mostUnit, type Product } from '../domain/product.ts';
import type { Given } from '../domain/row.ts';
import { dots, type Rupiah } from '../domain/rupiah.ts';
import { either, type Guarded, isBytes, isFlag, isText, maybe, oneOf, shape } from '../domain/shape.ts';
import type { Problems } from './form.ts';
import { isRecipeValue, readRecipe, typedRecipe } from './recipe-value.ts';
import { longProblem, nameProblem } from './text-problem.ts';

const picture = shape({ type: isText, bytes: isBytes });

/** Whether a draft is a value of this form. */
export const isProductValue = shape({
	/** Made once, so that two quick taps make one product. */
	id: isId,
	name: isText,
	unit: isText,
	price: isText,
	regularPrice: isText,
	resellerPrice: isText,
	bulkFrom: maybe(isText),
	bulkPrice: maybe(isText),
	cost: maybe(isText),
	available: isFlag,
	group: isText,
	/** None until one is begun. */
	recipe: maybe(isRecipeValue),
	/** Chosen by hand; else the name decides. */
	drawing: maybe(oneOf(...drawings)),
	/** One cut a moment ago, or that there shall be none; else it stays as it is. */
	photo: maybe(either(oneOf('none'), shape({ id: isId, photo: picture, thumb: picture }))),
});

/** A product as typed. */
export type ProductValue = Readonly<Guarded<typeof isProductValue>>;

export function emptyProduct(id: Id): ProductValue {
	return {
		id,
		name: '',
		unit: '',
		price: '',
		regularPrice: '',
		resellerPrice: '',
		available: true,
		group: '',
	};
}

/** A product of the list, ready to be edited. */
export function typedProduct(product: Product): ProductValue {
	const { id, name, unit, price, regularPrice, resellerPrice, bulk, cost } = product;
	const { available, drawing, group = '', recipe } = product;
	const typed = (amount: Rupiah | undefined) => (amount === undefined ? '' : dots(amount));
	return {
		id,
		name,
		unit,
		price: dots(price),
		regularPrice: typed(regularPrice),
		resellerPrice: typed(resellerPrice),
		bulkFrom: bulk && dots(bulk.from),
		bulkPrice: typed(bulk?.price),
		cost: typed(cost),
		available,
		drawing,
		group,
		recipe: recipe && typedRecipe(recipe),
	};
}

/** What is wrong with what was typed. */
export function productProblems(value: ProductValue): Problems<ProductValue> {
	const { name, unit, price, bulkFrom = '', bulkPrice = '', cost = '', recipe } = value;
	const finePrice = (typed: string) => (typed.trim() ? priceProblem(typed) : undefined);
	return {
		name: nameProblem(name),
		unit: longProblem(plainLine(unit), mostUnit, 'unit-long'),
		price: priceProblem(price),
		regularPrice: finePrice(value.regularPrice),
		resellerPrice: finePrice(value.resellerPrice),
		cost: finePrice(cost),
		...(isBulk(value) && {
			bulkFrom: problemOf(() => parseQuantity(bulkFrom)),
			bulkPrice: priceProblem(bulkPrice),
		}),
		recipe: recipe && problemOf(() => readRecipe(recipe)),
	};
}

/** What was typed as fields of a row; only for a value without problems. */
export function productFields(value: ProductValue): Omit<Given<Product>, 'rank' | 'photo'> {
	const { regularPrice, resellerPrice, bulkFrom = '', bulkPrice = '', cost, available, drawing } = value;
	const price = (typed = '') => (typed.trim() ? parsePrice(typed) : undefined);
	return {
		name: plainLine(value.name),
		unit: plainLine(value.unit),
		price: parsePrice(value.price),
		regularPrice: price(regularPrice),
		resellerPrice: price(resellerPrice),
		bulk: isBulk(value) ? { from: parseQuantity(bulkFrom), price: parsePrice(bulkPrice) } : undefined,
		cost: price(cost),
		available,
		drawing,
		group: plainLine(value.group) || undefined,
		recipe: value.recipe && readRecipe(value.recipe),
	};
}

/** Whether there is to be a price for many: of its two fields, one alone is not enough. */
function isBulk({ bulkFrom, bulkPrice }: ProductValue): boolean {
	return Boolean(bulkFrom?.trim() || bulkPrice?.trim());
}

/** Whether a special price is no favour: above the ordinary one, as far as both can be read. */
export function dearer(special: string, ordinary: string): boolean {
	if (priceProblem(special) || priceProblem(ordinary)) return false;
	return parsePrice(special) > parsePrice(ordinary);
}

function priceProblem(typed: string): ErrorCode | undefined {
	return problemOf(() => parsePrice(typed));
}
