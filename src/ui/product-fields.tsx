import type { Form } from '../app/form.ts';
import type { ProductValue } from '../app/product-value.ts';
import { mostName } from '../domain/customer.ts';
import * as productFormText from '../i18n/product-form.ts';
import { Chips } from './parts/chips.tsx';
import { Field } from './parts/field.tsx';
import { PriceField } from './price-field.tsx';
import { useFields } from './use-fields.ts';

interface ProductFieldsProps {
	readonly form: Form<ProductValue>;
	/** The name is what one came to type. */
	readonly focus: boolean;
}

const units = productFormText.units.map((unit) => ({ value: unit, word: unit }));

/** What every product needs: its name, its price, by what it is sold. */
export function ProductFields({ form, focus }: ProductFieldsProps) {
	const { value, tie } = useFields(form);
	return (
		<>
			<Field
				label={productFormText.name}
				placeholder={productFormText.nameHint}
				{...tie('name')}
				most={mostName}
				focus={focus}
			/>
			<PriceField label={productFormText.price} {...tie('price')} />
			<Field label={productFormText.unit} placeholder={productFormText.unitHint} {...tie('unit')} />
			<Chips
				label={productFormText.unitChips}
				chips={units}
				chosen={value.unit}
				onChoose={(unit) => form.set({ unit })}
			/>
		</>
	);
}
