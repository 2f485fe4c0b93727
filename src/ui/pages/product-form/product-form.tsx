import { Trash2 } from 'lucide-preact';
import type { Form } from '../../../app/form.ts';
import { removeProduct } from '../../../app/product-form.ts';
import type { ProductValue } from '../../../app/product-value.ts';
import type { Id } from '../../../domain/id.ts';
import { plainLine } from '../../../domain/plain-text.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { Deed } from '../../deed.tsx';
import { Failure } from '../../failure.tsx';
import { FormFrame } from '../../form-frame.tsx';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Switch } from '../../parts/check.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { ProductFields } from '../../product-fields.tsx';
import { useStore } from '../../use-store.ts';
import { GroupField } from './group-field.tsx';
import { PhotoSection } from './photo-section.tsx';
import { SpecialPrices } from './special-prices.tsx';

interface ProductFormProps {
	readonly form: Form<ProductValue>;
	readonly isNew: boolean;
	/** The photo that the product has in the book. */
	readonly kept?: Id | undefined;
}

/** The form of a product, new or known. */
export function ProductForm({ form, isNew, kept }: ProductFormProps) {
	const app = useApp();
	const { value, resumed, saving, failure } = useStore(form.state);
	return (
		<Screen
			place={`product-form ${value.id}`}
			top={<BackBar above={{ page: 'products' }} word={shellText.products} />}
			bottom={
				<Act>
					<Failure code={failure} />
					<Button form="product" busy={saving}>
						{shellText.save}
					</Button>
				</Act>
			}
		>
			<Title>{isNew ? productFormText.newTitle : productFormText.editTitle}</Title>
			<FormFrame form={form} id="product">
				<Stack edge>
					{resumed && (
						<Notice of="info" action={{ word: shellText.startOver, onTap: () => void form.clear() }}>
							{shellText.resumed}
						</Notice>
					)}
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
				<PhotoSection form={form} kept={kept} />
			</FormFrame>
			{!isNew && (
				<Stack edge top>
					<Deed
						word={productFormText.remove}
						icon={Trash2}
						onDo={() => removeProduct(app, form, productFormText.removed(plainLine(value.name)))}
					/>
				</Stack>
			)}
		</Screen>
	);
}
