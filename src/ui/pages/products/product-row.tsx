import { Ban } from 'lucide-preact';
import type { Product } from '../../../domain/product.ts';
import * as productsText from '../../../i18n/products.ts';
import { hrefTo } from '../../links.ts';
import { Icon } from '../../parts/icon.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';
import { Thumb } from '../../parts/thumb.tsx';
import { ProductPicture } from '../../product-picture.tsx';

/** One product of the price list. */
export function ProductRow({ product }: { readonly product: Product }) {
	const { id, name, unit, price, available } = product;
	return (
		<Row
			lead={
				<Thumb seed={id}>
					<ProductPicture of={product} />
				</Thumb>
			}
			name={name}
			meta={<Availability available={available} />}
			end={
				<>
					<Money amount={price} />
					{unit && <Meta>{productsText.per(unit)}</Meta>}
				</>
			}
			href={hrefTo({ page: 'product-edit', id })}
		/>
	);
}

/** Ready or sold out, by word and icon. */
export function Availability({ available }: { readonly available: boolean }) {
	if (available) return <Meta tone="paid">{productsText.ready}</Meta>;
	return (
		<Meta>
			<Icon of={Ban} small />
			{productsText.out}
		</Meta>
	);
}
