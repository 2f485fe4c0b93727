import { Contact, Link, Send } from 'lucide-preact';
import { productsText } from '../../../i18n/products.ts';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';

/** Further ways to tell people: they pick for themselves, each by name, or the shop's number to be saved. */
export function ReachLinks() {
	return (
		<Line>
			<LinkButton look="second" icon={Link} href={hrefTo({ page: 'catalog' })}>
				{productsText.catalog}
			</LinkButton>
			<LinkButton look="second" icon={Send} href={hrefTo({ page: 'promos' })}>
				{productsText.promos}
			</LinkButton>
			<LinkButton look="second" icon={Contact} href={hrefTo({ page: 'shop-card' })}>
				{productsText.card}
			</LinkButton>
		</Line>
	);
}
