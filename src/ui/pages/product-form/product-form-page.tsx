import { liveProduct, openNewProduct, openProduct } from '../../../app/product-form.ts';
import type { Page } from '../../../app/route.ts';
import type { Id } from '../../../domain/id.ts';
import type { Product } from '../../../domain/product.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { ProductForm } from './product-form.tsx';

const list: Page = { page: 'products' };

/** A product to be put on the price list, or to be changed. */
export function ProductFormPage() {
	const route = useStore(useApp().route);
	if (route.page === 'product-new') return <NewProduct />;
	return route.page === 'product-edit' ? <KnownProduct id={route.id} /> : null;
}

function NewProduct() {
	const form = useForm((app) => openNewProduct(app, productFormText.saved), []);
	return form ? <ProductForm form={form} isNew /> : null;
}

function KnownProduct({ id }: { readonly id: Id }) {
	const view = useLive((app) => liveProduct(app, id), [id]);
	if (view.state === 'loading') return null;
	if (view.state === 'ready' && view.value) return <EditProduct product={view.value} />;
	return (
		<Screen place="product-edit" fill top={<BackBar above={list} word={shellText.products} />}>
			<Empty picture="kaca" say={view.state === 'failed' ? errorText[view.code] : productFormText.missing}>
				<LinkButton wide href={hrefTo(list)}>
					{productFormText.toList}
				</LinkButton>
			</Empty>
		</Screen>
	);
}

function EditProduct({ product }: { readonly product: Product }) {
	const form = useForm((app) => openProduct(app, product, productFormText.changed), [product.id]);
	return form ? <ProductForm form={form} isNew={false} kept={product.photo} /> : null;
}
