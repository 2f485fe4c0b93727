import { Plus, Trash2 } from 'lucide-preact';
import type { Form } from '../../../app/form.ts';
import type { ProductValue } from '../../../app/product-value.ts';
import {
	emptyIngredient,
	emptyRecipe,
	type IngredientValue,
	ingredientProblem,
	type RecipeValue,
} from '../../../app/recipe-value.ts';
import { problemOf } from '../../../domain/errors.ts';
import { parseQuantity } from '../../../domain/parse-number.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Grow, Line } from '../../parts/line.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useStore } from '../../use-store.ts';

/** What one batch takes, for the shopping list; folded away until a seller wants it. */
export function RecipeSection({ form }: { readonly form: Form<ProductValue> }) {
	const { value, problems } = useStore(form.state);
	const { recipe } = value;
	if (!recipe) {
		return (
			<Stack edge top>
				<Button look="quiet" icon={Plus} onTap={() => form.set({ recipe: emptyRecipe })}>
					{productFormText.addRecipe}
				</Button>
			</Stack>
		);
	}
	const { yields, ingredients } = recipe;
	const change = (next: Partial<RecipeValue>) => form.set({ recipe: { ...recipe, ...next } });
	const tried = problems.recipe !== undefined;
	return (
		<>
			<Section
				title={productFormText.recipe}
				note={productFormText.recipeNote}
				more={{ word: productFormText.drop, onTap: () => form.set({ recipe: undefined }) }}
			/>
			<Stack edge>
				<Field
					label={productFormText.yields}
					kind="number"
					suffix={value.unit}
					value={yields}
					onInput={(yields) => change({ yields })}
					error={tried && problemOf(() => parseQuantity(yields)) ? errorText.quantity : undefined}
				/>
				{ingredients.map((row, at) => (
					<IngredientFields
						key={at}
						row={row}
						at={at}
						tried={tried}
						onChange={(next) =>
							change({ ingredients: ingredients.map((row, other) => (other === at ? next : row)) })
						}
						onRemove={() => change({ ingredients: ingredients.filter((_, other) => other !== at) })}
					/>
				))}
				<Button
					look="second"
					icon={Plus}
					onTap={() => change({ ingredients: [...ingredients, emptyIngredient] })}
				>
					{productFormText.addIngredient}
				</Button>
			</Stack>
		</>
	);
}

interface IngredientFieldsProps {
	readonly row: IngredientValue;
	readonly at: number;
	readonly tried: boolean;
	readonly onChange: (row: IngredientValue) => void;
	readonly onRemove: () => void;
}

function IngredientFields({ row, at, tried, onChange, onRemove }: IngredientFieldsProps) {
	const problem = tried ? ingredientProblem(row) : undefined;
	const error = problem && errorText[problem];
	return (
		<Stack>
			<Field
				label={productFormText.ingredient(at + 1)}
				placeholder={productFormText.ingredientHint}
				value={row.name}
				onInput={(name) => onChange({ ...row, name })}
				error={problem?.startsWith('name') ? error : undefined}
			/>
			<Line high>
				<Grow>
					<Field
						label={productFormText.ingredientAmount(at + 1)}
						quiet
						kind="decimal"
						placeholder={productFormText.amountHint}
						value={row.amount}
						onInput={(amount) => onChange({ ...row, amount })}
						error={problem === 'measure' ? error : undefined}
					/>
				</Grow>
				<Grow>
					<Field
						label={productFormText.ingredientUnit(at + 1)}
						quiet
						placeholder={productFormText.ingredientUnitHint}
						value={row.unit}
						onInput={(unit) => onChange({ ...row, unit })}
						error={problem === 'unit-long' ? error : undefined}
					/>
				</Grow>
				<Button look="quiet" icon={Trash2} onTap={onRemove}>
					{productFormText.drop}
					<span class="sr"> {productFormText.ingredient(at + 1)}</span>
				</Button>
			</Line>
		</Stack>
	);
}
