import type { CatalogReady } from '../../../app/catalog.ts';
import { type CatalogPlan, toggleShown } from '../../../app/catalog-plan.ts';
import type { Tier } from '../../../domain/customer.ts';
import { type Product, priceFor } from '../../../domain/product.ts';
import { formatRupiah } from '../../../domain/rupiah.ts';
import { catalogText } from '../../../i18n/catalog.ts';
import { Card } from '../../parts/card.tsx';
import { Check } from '../../parts/check.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';

interface CatalogProductsProps {
	readonly catalog: CatalogReady;
	readonly onChange: (change: Partial<CatalogPlan>) => void;
}

/** Which of the price list are in the catalog. */
export function CatalogProducts({ catalog, onChange }: CatalogProductsProps) {
	const { plan, products, shown } = catalog;
	return (
		<>
			<Section title={catalogText.products} note={catalogText.count(shown.length, products.length)} />
			<Stack edge>
				<Card>
					<RowList label={catalogText.products}>
						{products.map((product) => (
							<Check
								key={product.id}
								name={product.name}
								note={noteOf(product, plan.tier)}
								checked={shown.includes(product)}
								onChange={() => onChange(toggleShown(plan, product.id))}
							/>
						))}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}

function noteOf(product: Product, tier: Tier): string {
	const price = formatRupiah(priceFor(product, tier));
	return product.available ? price : `${price}, ${catalogText.out}`;
}
