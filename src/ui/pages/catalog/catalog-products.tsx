import { Fragment } from 'preact';
import type { CatalogReady } from '../../../app/catalog.ts';
import { type CatalogPlan, withShown } from '../../../app/catalog-plan.ts';
import type { Tier } from '../../../domain/customer.ts';
import { groupsOf } from '../../../domain/grouped.ts';
import { type Product, priceFor } from '../../../domain/product.ts';
import { formatRupiah } from '../../../domain/rupiah.ts';
import * as catalogText from '../../../i18n/catalog.ts';
import { Check } from '../../parts/check.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';

interface CatalogProductsProps {
	readonly catalog: CatalogReady;
	readonly onChange: (change: Partial<CatalogPlan>) => void;
}

/** Which of the price list are in the catalog, one by one or a whole group. */
export function CatalogProducts({ catalog, onChange }: CatalogProductsProps) {
	const { plan, products, shown } = catalog;
	const isShown = (product: Product) => shown.includes(product);
	const show = (some: readonly Product[], show: boolean) => onChange(withShown(plan, some, show));
	return (
		<>
			<Section title={catalogText.products} note={catalogText.count(shown.length, products.length)} />
			{groupsOf(products).map(({ name, members }) => {
				const all = members.every(isShown);
				return (
					<Fragment key={name}>
						{name && (
							<Section
								title={name}
								more={{
									word: all ? catalogText.hideGroup : catalogText.showGroup,
									onTap: () => show(members, !all),
								}}
							/>
						)}
						<Stack edge>
							<RowCard label={name || catalogText.products}>
								{members.map((product) => (
									<Check
										key={product.id}
										name={product.name}
										note={noteOf(product, plan.tier)}
										checked={isShown(product)}
										onChange={(checked) => show([product], checked)}
									/>
								))}
							</RowCard>
						</Stack>
					</Fragment>
				);
			})}
		</>
	);
}

function noteOf(product: Product, tier: Tier): string {
	const price = formatRupiah(priceFor(product, tier));
	return product.available ? price : `${price}, ${catalogText.out}`;
}
