import type { Form } from '../app/form.ts';
import type { ProductValue } from '../app/product-value.ts';
import { mostName } from '../domain/customer.ts';
import { errorText } from '../i18n/errors.ts';
import * as productFormText from '../i18n/product-form.ts';
import { Chips } from './parts/chips.tsx';
import { Field } from './parts/field.tsx';
import { PriceField } from './price-field.tsx';
import { useStore } from './use-store.ts';

interface ProductFieldsProps {
	readonly form: Form<ProductValue>;
	/** The name is what one came to type. */
	readonly focus: boolean;
}

const units = productFormText.units.map((unit) => ({ value: unit, word: unit }));

/** What every product needs: its name, its price, by what it is sold. */
export function ProductFields({ form, focus }: ProductFieldsProps) {
	const { value, problems } = useStore(form.state);
	return (
		<>
			<Field
				label={productFormText.name}
				placeholder={productFormText.nameHint}
				value={value.name}
				onInput={(name) => form.set({ name })}
				error={problems.name && errorText[problems.name]}
				most={mostName}
				focus={focus}
			/>
			<PriceField
				label={productFormText.price}
				value={value.price}
				onInput={(price) => form.set({ price })}
				error={problems.price && errorText[problems.price]}
			/>
			<Field
				label={productFormText.unit}
				placeholder={productFormText.unitHint}
				value={value.unit}
				onInput={(unit) => form.set({ unit })}
				error={problems.unit && errorText[problems.unit]}
			/>
			<Chips
				label={productFormText.unitChips}
				chips={units}
				chosen={value.unit}
				onChoose={(unit) => form.set({ unit })}
			/>
		</>
	);
}
