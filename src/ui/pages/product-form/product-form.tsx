import { Trash2 } from 'lucide-preact';
import type { Form } from '../../../app/form.ts';
import { removeProduct } from '../../../app/product-form.ts';
import type { ProductValue } from '../../../app/product-value.ts';
import type { Id } from '../../../domain/id.ts';
import { plainLine } from '../../../domain/plain-text.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { FormPage } from '../../form-page.tsx';
import { Card } from '../../parts/card.tsx';
import { Switch } from '../../parts/check.tsx';
import { Stack } from '../../parts/stack.tsx';
import { ProductFields } from '../../product-fields.tsx';
import { Resumed } from '../../resumed.tsx';
import { useStore } from '../../use-store.ts';
import { GroupField } from './group-field.tsx';
import { PhotoSection } from './photo-section.tsx';
import { RecipeSection } from './recipe-section.tsx';
import { SpecialPrices } from './special-prices.tsx';

interface ProductFormProps {
	readonly form: Form<ProductValue>;
	readonly isNew: boolean;
	/** The photo that the product has in the book. */
	readonly kept: Id | undefined;
}

/** The form of a product, new or known. */
export function ProductForm({ form, isNew, kept }: ProductFormProps) {
	const app = useApp();
	const { value } = useStore(form.state);
	return (
		<FormPage
			form={form}
			id="product"
			place={`product-form ${value.id}`}
			above={{ page: 'products' }}
			title={isNew ? productFormText.newTitle : productFormText.editTitle}
			below={
				!isNew && (
					<Stack edge top>
						<Deed
							word={productFormText.remove}
							icon={Trash2}
							onDo={() => removeProduct(app, form, productFormText.removed(plainLine(value.name)))}
						/>
					</Stack>
				)
			}
		>
			<Stack edge>
				<Resumed form={form} />
				<ProductFields form={form} focus={isNew} />
				<GroupField form={form} />
				<Card>
					<Switch
						name={productFormText.available}
						note={productFormText.availableNote}
						checked={value.available}
						onChange={(available) => form.set({ available })}
					/>
				</Card>
			</Stack>
			<SpecialPrices form={form} />
			<RecipeSection form={form} />
			<PhotoSection form={form} kept={kept} />
		</FormPage>
	);
}
