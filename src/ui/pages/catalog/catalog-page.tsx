import { ShoppingBasket } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { openCatalog } from '../../../app/catalog.ts';
import type { Tier } from '../../../domain/customer.ts';
import * as catalogText from '../../../i18n/catalog.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { useMade, useStore } from '../../use-store.ts';
import { CatalogFields } from './catalog-fields.tsx';
import { CatalogProducts } from './catalog-products.tsx';
import { CustomerLinks } from './customer-links.tsx';
import { LinkTools } from './link-tools.tsx';
import { SendCatalog } from './send-catalog.tsx';

/** Jualan in a link: buyers pick by themselves, the order comes by WhatsApp. */
export function CatalogPage() {
	const desk = useMade(openCatalog, []);
	useEffect(() => desk.start(), [desk]);
	const state = useStore(desk.state);
	// The seller has said that this price list is meant for whoever gets the link.
	const [sureOf, setSureOf] = useState<Tier>();
	const ready = state.step === 'ready' ? state : undefined;
	const isSure = ready?.plan.tier !== 'reseller' || sureOf === 'reseller';
	return (
		<Screen
			place="catalog"
			fill={state.step === 'empty'}
			top={<BackBar above={{ page: 'products' }} word={shellText.products} />}
			bottom={ready && <SendCatalog catalog={ready} isSure={isSure} />}
		>
			<Title>{catalogText.title}</Title>
			{state.step === 'empty' && (
				<Empty picture="keranjang" say={catalogText.empty}>
					<LinkButton wide icon={ShoppingBasket} href={hrefTo({ page: 'product-new' })}>
						{catalogText.addFirst}
					</LinkButton>
				</Empty>
			)}
			{state.step === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[state.code]}</Notice>
				</Stack>
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
		</Screen>
	);
}
