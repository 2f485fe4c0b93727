import { Plus, ShoppingBasket } from 'lucide-preact';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { liveProducts } from '../../../app/product-list.ts';
import type { Page } from '../../../app/route.ts';
import { groupsOf } from '../../../domain/grouped.ts';
import * as productsText from '../../../i18n/products.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { hrefTo } from '../../links.ts';
import { BarAction } from '../../parts/bar.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { PlaceDock } from '../../place-dock.tsx';
import { Unread } from '../../unread.tsx';
import { useLive } from '../../use-store.ts';
import { ProductRow } from './product-row.tsx';
import { ReachLinks } from './reach-links.tsx';
import { SortRow } from './sort-row.tsx';

const newProduct: Page = { page: 'product-new' };

/** Jualan: what do I sell, and how do I tell them? */
export function ProductsPage() {
	const view = useLive(liveProducts, []);
	const [sorting, setSorting] = useState(false);
	const products = view.value ?? [];
	const empty = view.value?.length === 0;
	return (
		<Screen place="products" fill={empty} bottom={<PlaceDock current="products" />}>
			<Title
				action={
					products.length > 0 && <BarAction icon={Plus} word={productsText.add} href={hrefTo(newProduct)} />
				}
			>
				{productsText.title}
			</Title>
			{empty && (
				<EmptyLink
					picture="keranjang"
					say={productsText.empty}
					to={newProduct}
					word={productsText.addFirst}
					icon={ShoppingBasket}
				/>
			)}
			{products.length > 0 && (
				<>
					<Stack edge>
						<ReachLinks />
					</Stack>
					<Section
						title={productsText.list}
						more={{
							word: sorting ? productsText.sorted : productsText.sort,
							onTap: () => setSorting(!sorting),
						}}
					>
						{sorting ? (
							<RowCard label={productsText.list}>
								{products.map((product, at) => (
									<SortRow
										key={product.id}
										product={product}
										isFirst={at === 0}
										isLast={at === products.length - 1}
									/>
								))}
							</RowCard>
						) : (
							groupsOf(products).map(({ name, members }) => (
								<Fragment key={name}>
									{name && <h3 class="field-label">{name}</h3>}
									<RowCard label={name || productsText.list}>
										{members.map((product) => (
											<ProductRow key={product.id} product={product} />
										))}
									</RowCard>
								</Fragment>
							))
						)}
					</Section>
				</>
			)}
			<Unread view={view} />
		</Screen>
	);
}
