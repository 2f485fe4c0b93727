import { useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { openSheet } from '../../../app/navigation.ts';
import { type OrderDesk, setCount } from '../../../app/order-desk.ts';
import type { OrderValue } from '../../../app/order-value.ts';
import type { Id } from '../../../domain/id.ts';
import { typedCount } from '../../../domain/order-line.ts';
import { priceOf } from '../../../domain/price.ts';
import type { Product } from '../../../domain/product.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import { useApp } from '../../app-context.ts';
import { Tile, TileNew, Tiles } from '../../parts/tile.tsx';
import { Words } from '../../parts/words.tsx';
import { ProductPicture } from '../../product-picture.tsx';
import { useStore } from '../../use-store.ts';

interface ProductTilesProps {
	readonly form: Form<OrderValue>;
	readonly desk: OrderDesk;
	/** The number on a tile was tapped. */
	readonly onType: (product: Id) => void;
}

/**
 * All that is sold, each with how many of it. What the order held when it was opened stands first, so
 * that "seperti biasa" shows what it is about; nothing moves under the thumb after that.
 */
export function ProductTiles({ form, desk, onType }: ProductTilesProps) {
	const app = useApp();
	const { lines } = useStore(form.state).value;
	const [opened] = useState(() => new Set(lines.map((line) => line.product)));
	const { products, tier, round } = desk;
	const isFirst = ({ id }: Product) => opened.has(id) || round?.left.has(id);
	const held = products.filter(isFirst);
	const rest = products.filter((product) => !isFirst(product));
	const addProduct = () => openSheet(app, { name: 'product' });
	return (
		<>
			{products.length === 0 && <Words>{orderFormText.noProducts}</Words>}
			<Tiles>
				{[...held, ...rest].map((product) => {
					const { id, name, unit, available } = product;
					const count = typedCount(lines.find((line) => line.product === id));
					const left = round?.left.get(id);
					const price = orderFormText.perUnit(priceOf(product, desk, count).price, unit);
					return (
						<Tile
							key={id}
							picture={<ProductPicture of={product} />}
							seed={id}
							name={name}
							price={left === undefined ? price : orderFormText.withLeft(price, Math.max(0, left - count))}
							count={count}
							words={{
								add: orderFormText.add,
								less: orderFormText.less(name),
								more: orderFormText.more(name),
								type: orderFormText.type(name),
							}}
							onCount={(count) => setCount(form, product, count, tier)}
							onType={() => onType(id)}
							out={available && left !== 0 ? undefined : orderFormText.out}
						/>
					);
				})}
				<TileNew word={orderFormText.newProduct} onTap={addProduct} />
			</Tiles>
		</>
	);
}
