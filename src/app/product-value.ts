import { drawings } from '../domain/drawing-letter.ts';
import { type ErrorCode, problemOf } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import { parsePrice } from '../domain/parse-number.ts';
import { plainLine } from '../domain/plain-text.ts';
import { mostUnit, type Product } from '../domain/product.ts';
import type { Fields } from '../domain/row.ts';
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
	const {
		id,
		name,
		unit,
		price,
		regularPrice,
		resellerPrice,
		available,
		drawing,
		group = '',
		recipe,
	} = product;
	const typed = (amount: Rupiah | undefined) => (amount === undefined ? '' : dots(amount));
	return {
		id,
		name,
		unit,
		price: dots(price),
		regularPrice: typed(regularPrice),
		resellerPrice: typed(resellerPrice),
		available,
		drawing,
		group,
		recipe: recipe && typedRecipe(recipe),
	};
}

/** What is wrong with what was typed. */
export function productProblems(value: ProductValue): Problems<ProductValue> {
	const { name, unit, price, regularPrice, resellerPrice, recipe } = value;
	return {
		name: nameProblem(name),
		unit: longProblem(plainLine(unit), mostUnit, 'unit-long'),
		price: priceProblem(price),
		regularPrice: regularPrice.trim() ? priceProblem(regularPrice) : undefined,
		resellerPrice: resellerPrice.trim() ? priceProblem(resellerPrice) : undefined,
		recipe: recipe && problemOf(() => readRecipe(recipe)),
	};
}

/** What was typed as fields of a row; only for a value without problems. */
export function productFields(value: ProductValue): Omit<Fields<Product>, 'rank' | 'photo'> {
	const { regularPrice, resellerPrice, available, drawing } = value;
	const group = plainLine(value.group);
	const recipe = value.recipe && readRecipe(value.recipe);
	return {
		name: plainLine(value.name),
		unit: plainLine(value.unit),
		price: parsePrice(value.price),
		...(regularPrice.trim() && { regularPrice: parsePrice(regularPrice) }),
		...(resellerPrice.trim() && { resellerPrice: parsePrice(resellerPrice) }),
		available,
		...(drawing && { drawing }),
		...(group && { group }),
		...(recipe && { recipe }),
	};
}

/** Whether a special price is no favour: above the ordinary one, as far as both can be read. */
export function dearer(special: string, ordinary: string): boolean {
	if (priceProblem(special) || priceProblem(ordinary)) return false;
	return parsePrice(special) > parsePrice(ordinary);
}

function priceProblem(typed: string): ErrorCode | undefined {
	return problemOf(() => parsePrice(typed));
}
