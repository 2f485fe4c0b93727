import { ArrowDown, ArrowUp } from 'lucide-preact';
import { moveProduct, setAvailable } from '../../../app/product-list.ts';
import type { Product } from '../../../domain/product.ts';
import * as productsText from '../../../i18n/products.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { Line } from '../../parts/line.tsx';
import { Row } from '../../parts/row.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Thumb } from '../../parts/thumb.tsx';
import { ProductPicture } from '../../product-picture.tsx';
import { Availability } from './product-row.tsx';

interface SortRowProps {
	readonly product: Product;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/** One product while the list is put in order: up, down, sold out or not. */
export function SortRow({ product, isFirst, isLast }: SortRowProps) {
	const app = useApp();
	const { id, name, available } = product;
	const move = (step: 1 | -1) => moveProduct(app, product, step, productsText.moved(name));
	return (
		<>
			<Row
				lead={
					<Thumb seed={id}>
						<ProductPicture of={product} />
					</Thumb>
				}
				name={name}
				meta={<Availability available={available} />}
				end={
					<Deed
						key={available ? 'out' : 'ready'}
						word={available ? productsText.markOut : productsText.markReady}
						of={name}
						onDo={() =>
							setAvailable(
								app,
								product,
								!available,
								available ? productsText.isOut(name) : productsText.isReady(name),
							)
						}
					/>
				}
			/>
			<Stack edge>
				<Line>
					{!isFirst && <Deed word={productsText.up} of={name} icon={ArrowUp} onDo={() => move(-1)} />}
					{!isLast && <Deed word={productsText.down} of={name} icon={ArrowDown} onDo={() => move(1)} />}
				</Line>
			</Stack>
		</>
	);
}
