import { liveProduct, openNewProduct, openProduct } from '../../../app/product-form.ts';
import type { Product } from '../../../domain/product.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { OneForm } from '../../one-page.tsx';
import { useForm } from '../../use-store.ts';
import { ProductForm } from './product-form.tsx';

/** A product to be put on the price list, or to be changed. */
export function ProductFormPage() {
	return (
		<OneForm
			page="product-edit"
			above={{ page: 'products' }}
			live={liveProduct}
			missing={productFormText.missing}
			toList={productFormText.toList}
		>
			{(product) => <Opened product={product} />}
		</OneForm>
	);
}

function Opened({ product }: { readonly product: Product | undefined }) {
	const form = useForm(
		(app) =>
			product
				? openProduct(app, product, productFormText.changed)
				: openNewProduct(app, productFormText.saved),
		[product?.id],
	);
	return form ? <ProductForm form={form} isNew={!product} kept={product?.photo} /> : null;
}
