import { Search } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { addressFor, type CatalogReady, mostInLetter } from '../../../app/catalog.ts';
import { customersToTell } from '../../../app/catalog-customers.ts';
import { recordTouch } from '../../../app/touch.ts';
import type { Known } from '../../../domain/known.ts';
import { waLink } from '../../../domain/wa.ts';
import * as catalogText from '../../../i18n/catalog.ts';
import { catalogLetter } from '../../../i18n/catalog.ts';
import { useApp } from '../../app-context.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { Field } from '../../parts/field.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';
import { useFound } from '../../use-found.ts';
import { useStore } from '../../use-store.ts';

/** One tap to one customer, who is shown the prices that she is given. */
export function CustomerLinks({ catalog }: { readonly catalog: CatalogReady }) {
	const app = useApp();
	const version = useStore(app.version);
	const [query, setQuery] = useState('');
	const found = useFound(() => customersToTell(app, query), [app, query, version]);
	if (!found || (found.length === 0 && !query)) return null;
	return (
		<Section title={catalogText.one} note={catalogText.oneNote}>
			<Field
				label={catalogText.search}
				quiet
				kind="search"
				icon={Search}
				placeholder={catalogText.search}
				value={query}
				onInput={setQuery}
			/>
			{found.length === 0 ? (
				<Words live>{catalogText.nobody}</Words>
			) : (
				<RowCard label={catalogText.one}>
					{found.map((known) => (
						<CustomerLink key={known.customer.id} catalog={catalog} known={known} />
					))}
				</RowCard>
			)}
		</Section>
	);
}

function CustomerLink({ catalog, known }: { readonly catalog: CatalogReady; readonly known: Known }) {
	const app = useApp();
	const today = useStore(app.today);
	const { id, name, nick, phone, tier } = known.customer;
	// A link through wa.me has no room for all the photos of a long catalog.
	const address = addressFor(app, catalog, tier, mostInLetter);
	if (address === undefined) return null;
	const { shop, plan } = catalog;
	const text = catalogLetter({ shop: shop.name, name: nick ?? name, closes: plan.closes, today, address });
	const link = waLink({ phone, text });
	if (link.kind === 'long') return null;
	return (
		<Row
			lead={<KnownInitial known={known} />}
			name={name}
			meta={catalogText.gets(catalogText.tiers[tier].toLowerCase())}
			href={link.href}
			out
			onTap={() => recordTouch(app, 'prices', { customer: id })}
		/>
	);
}
