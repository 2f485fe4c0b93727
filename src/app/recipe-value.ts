import { mostName } from '../domain/customer.ts';
import { AppError, type ErrorCode, problemOf } from '../domain/errors.ts';
import { parseMeasure, sayMeasure } from '../domain/measure.ts';
import { parseQuantity } from '../domain/parse-number.ts';
import { plainLine } from '../domain/plain-text.ts';
import { type Ingredient, mostUnit, type Recipe } from '../domain/product.ts';
import { dots } from '../domain/rupiah.ts';
import { type Guarded, isText, listOf, shape } from '../domain/shape.ts';

const isIngredient = shape({ name: isText, amount: isText, unit: isText });

export const isRecipeValue = shape({ yields: isText, ingredients: listOf(isIngredient) });

/** A recipe as typed. */
export type RecipeValue = Guarded<typeof isRecipeValue>;
export type IngredientValue = Guarded<typeof isIngredient>;

export const emptyIngredient: IngredientValue = { name: '', amount: '', unit: '' };
export const emptyRecipe: RecipeValue = { yields: '', ingredients: [emptyIngredient] };

/** A recipe of the book, ready to be corrected. */
export function typedRecipe({ yields, ingredients }: Recipe): RecipeValue {
	return {
		yields: dots(yields),
		ingredients: ingredients.map((one) => ({ ...one, amount: sayMeasure(one.amount) })),
	};
}

/** What was typed as a recipe; rows left empty are none, and without any there is no recipe. */
export function readRecipe({ yields, ingredients }: RecipeValue): Recipe | undefined {
	const written = ingredients.filter(isWritten);
	if (written.length === 0 && !yields.trim()) return undefined;
	return { yields: parseQuantity(yields), ingredients: written.map(readIngredient) };
}

/** What is wrong with one row, if anything. */
export function ingredientProblem(typed: IngredientValue): ErrorCode | undefined {
	return isWritten(typed) ? problemOf(() => readIngredient(typed)) : undefined;
}

function isWritten({ name, amount }: IngredientValue): boolean {
	return plainLine(name + amount) !== '';
}

function readIngredient({ name, amount, unit }: IngredientValue): Ingredient {
	const read = { name: plainLine(name), amount: parseMeasure(amount), unit: plainLine(unit) };
	if (!read.name) throw new AppError('name-empty');
	if ([...read.name].length > mostName) throw new AppError('name-long');
	if ([...read.unit].length > mostUnit) throw new AppError('unit-long');
	return read;
}
