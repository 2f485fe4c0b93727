import type { Form } from '../../app/form.ts';
import { closeSheet } from '../../app/navigation.ts';
import { openQuickProduct } from '../../app/product-form.ts';
import type { ProductValue } from '../../app/product-value.ts';
import * as productFormText from '../../i18n/product-form.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { Failure } from '../failure.tsx';
import { FormFrame } from '../form-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Stack } from '../parts/stack.tsx';
import { ProductFields } from '../product-fields.tsx';
import { Resumed } from '../resumed.tsx';
import { useForm, useStore } from '../use-store.ts';

/** A product that is ordered before it stands on the price list. */
export function ProductSheet() {
	const form = useForm((app) => openQuickProduct(app, productFormText.saved), []);
	return form ? <Filled form={form} /> : null;
}

function Filled({ form }: { readonly form: Form<ProductValue> }) {
	const app = useApp();
	const { saving, failure } = useStore(form.state);
	return (
		<Sheet
			title={productFormText.newTitle}
			close={shellText.close}
			onClose={() => closeSheet(app)}
			foot={
				<Button wide form="product" busy={saving}>
					{productFormText.saveIntoOrder}
				</Button>
			}
		>
			<FormFrame form={form} id="product">
				<Stack>
					<Resumed form={form} />
					<ProductFields form={form} focus />
					<Failure code={failure} />
				</Stack>
			</FormFrame>
		</Sheet>
	);
}
