import { Contact, Gift, Link, Send } from 'lucide-preact';
import * as productsText from '../../../i18n/products.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo, hrefToSheet } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Way, Ways } from '../../parts/ways.tsx';

/** The ways to tell buyers: a picture for all, a link, each by name; the plain list and the number to be saved. */
export function ReachLinks() {
	const app = useApp();
	return (
		<>
			<Ways>
				<Way
					picture={
						<img
							src={`${import.meta.env.BASE_URL}pictures/story-mini.svg`}
							width={104}
							height={128}
							decoding="async"
							alt=""
						/>
					}
					word={productsText.story}
					note={productsText.storyNote}
					href={hrefTo({ page: 'story' })}
				/>
				<Way
					icon={Link}
					word={productsText.catalog}
					note={productsText.catalogNote}
					href={hrefTo({ page: 'catalog' })}
				/>
				<Way
					icon={Send}
					word={productsText.promos}
					note={productsText.promosNote}
					href={hrefTo({ page: 'promos' })}
				/>
			</Ways>
			<Line>
				<LinkButton look="quiet" icon={Send} href={hrefToSheet(app, { name: 'message' })}>
					{productsText.send}
				</LinkButton>
				<LinkButton look="quiet" icon={Gift} href={hrefTo({ page: 'bonuses' })}>
					{productsText.bonus}
				</LinkButton>
				<LinkButton look="quiet" icon={Contact} href={hrefTo({ page: 'shop-card' })}>
					{productsText.card}
				</LinkButton>
			</Line>
		</>
	);
}
