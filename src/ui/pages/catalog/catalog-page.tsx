import { ShoppingBasket } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { openCatalog } from '../../../app/catalog.ts';
import type { Tier } from '../../../domain/customer.ts';
import * as catalogText from '../../../i18n/catalog.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useDesk } from '../../use-desk.ts';
import { CatalogFields } from './catalog-fields.tsx';
import { CatalogProducts } from './catalog-products.tsx';
import { CustomerLinks } from './customer-links.tsx';
import { LinkTools } from './link-tools.tsx';
import { SendCatalog } from './send-catalog.tsx';

/** Jualan in a link: buyers pick by themselves, the order comes by WhatsApp. */
export function CatalogPage() {
	const [desk, state] = useDesk(openCatalog, []);
	// The seller has said that this price list is meant for whoever gets the link.
	const [sureOf, setSureOf] = useState<Tier>();
	const ready = state.step === 'ready' ? state : undefined;
	const isSure = ready?.plan.tier !== 'reseller' || sureOf === 'reseller';
	return (
		<InnerPage
			place="catalog"
			fill={state.step === 'empty'}
			above={{ page: 'products' }}
			title={catalogText.title}
			view={state}
			bottom={ready && <SendCatalog catalog={ready} isSure={isSure} />}
		>
			{state.step === 'empty' && (
				<EmptyLink
					picture="keranjang"
					say={catalogText.empty}
					to={{ page: 'product-new' }}
					word={catalogText.addFirst}
					icon={ShoppingBasket}
				/>
			)}
			{ready && (
				<>
					<Stack edge>
						<Words>{catalogText.what}</Words>
						<LinkTools catalog={ready} isSure={isSure} />
					</Stack>
					<CustomerLinks catalog={ready} />
					<CatalogFields
						catalog={ready}
						isSure={isSure}
						onSure={(sure) => setSureOf(sure ? 'reseller' : undefined)}
						onChange={desk.change}
					/>
					<CatalogProducts catalog={ready} onChange={desk.change} />
				</>
			)}
		</InnerPage>
	);
}
