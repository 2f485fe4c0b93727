import { useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { dearer, type ProductValue } from '../../../app/product-value.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Section } from '../../parts/section.tsx';
import { PriceField } from '../../price-field.tsx';
import { useStore } from '../../use-store.ts';

type PriceName = 'regularPrice' | 'resellerPrice' | 'bulkPrice' | 'cost';

/** What regulars and resellers pay, and folded away what few sellers need; most leave all of it empty. */
export function SpecialPrices({ form }: { readonly form: Form<ProductValue> }) {
	const { value, problems } = useStore(form.state);
	const { bulkFrom = '', bulkPrice, cost, unit } = value;
	const [finer, setFiner] = useState(Boolean(bulkFrom || bulkPrice || cost));
	const price = (field: PriceName, label: string, help?: string) => (
		<PriceField
			label={label}
			value={value[field] ?? ''}
			onInput={(price) => form.set({ [field]: price })}
			help={help ?? (dearer(value[field] ?? '', value.price) ? productFormText.dearer : undefined)}
			error={problems[field] && errorText[problems[field]]}
		/>
	);
	return (
		<Section title={productFormText.special} note={productFormText.specialNote}>
			{price('regularPrice', productFormText.specials.regularPrice)}
			{price('resellerPrice', productFormText.specials.resellerPrice)}
			{finer ? (
				<>
					<Field
						label={productFormText.bulkFrom}
						kind="number"
						suffix={unit}
						value={bulkFrom}
						onInput={(bulkFrom) => form.set({ bulkFrom })}
						error={problems.bulkFrom && errorText[problems.bulkFrom]}
					/>
					{price('bulkPrice', productFormText.bulkPrice)}
					{price('cost', productFormText.cost, productFormText.costHelp)}
				</>
			) : (
				<Button look="quiet" onTap={() => setFiner(true)}>
					{productFormText.finer}
				</Button>
			)}
		</Section>
	);
}
