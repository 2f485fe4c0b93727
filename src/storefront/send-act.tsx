import { MessageCircle } from 'lucide-preact';
import type { Catalog } from '../domain/catalog.ts';
import type { Day } from '../domain/day.ts';
import { waLink } from '../domain/wa.ts';
import * as storefrontText from '../i18n/storefront.ts';
import { Act, ActSum } from '../ui/parts/act.tsx';
import { LinkButton } from '../ui/parts/button.tsx';
import { type Basket, basketTotal, pickedItems } from './basket.ts';
import { orderLink } from './order-link.ts';

interface SendActProps {
	readonly catalog: Catalog;
	readonly basket: Basket;
	readonly today: Day;
	/** The address of the seller's app. */
	readonly app: string;
	/** Called instead of WhatsApp where something still has to be typed. */
	readonly onMissing: (() => void) | undefined;
}

/** What it comes to, and the way into WhatsApp: an anchor whose address is ready before the tap. */
export function SendAct({ catalog, basket, today, app, onMissing }: SendActProps) {
	const picked = pickedItems(catalog, basket);
	const link = orderLink(catalog, basket, today, app);
	if (link.kind === 'long') return null;
	function tap(event: MouseEvent) {
		if (!onMissing) return;
		event.preventDefault();
		onMissing();
	}
	return (
		<Act>
			<ActSum wide note={storefrontText.picked(picked.length)} amount={basketTotal(picked)} />
			<LinkButton wide icon={MessageCircle} href={link.href} out onTap={tap}>
				{storefrontText.order}
			</LinkButton>
		</Act>
	);
}

/** While there is nothing to order, the seller can be asked. */
export function AskAct({ catalog: { shop, phone } }: { readonly catalog: Catalog }) {
	const link = waLink({ phone, text: storefrontText.asking(shop) });
	if (link.kind === 'long') return null;
	return (
		<Act>
			<LinkButton wide look="second" icon={MessageCircle} href={link.href} out>
				{storefrontText.ask}
			</LinkButton>
		</Act>
	);
}
