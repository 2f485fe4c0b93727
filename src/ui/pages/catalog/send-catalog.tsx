import { MessageCircle, Share2 } from 'lucide-preact';
import type { CatalogReady } from '../../../app/catalog.ts';
import { recordTouch } from '../../../app/touch.ts';
import { waLink } from '../../../domain/wa.ts';
import { catalogLetter, catalogText } from '../../../i18n/catalog.ts';
import { useApp } from '../../app-context.ts';
import { Act } from '../../parts/act.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { useStore } from '../../use-store.ts';

interface SendCatalogProps {
	readonly catalog: CatalogReady;
	readonly isSure: boolean;
}

/** To whomever the seller picks in WhatsApp. */
export function SendCatalog({ catalog: { shop, plan, address }, isSure }: SendCatalogProps) {
	const app = useApp();
	const today = useStore(app.today);
	if (address === undefined || !isSure) {
		return (
			<Act>
				<Button wide icon={MessageCircle} disabled>
					{isSure ? catalogText.send : catalogText.resellerFirst}
				</Button>
			</Act>
		);
	}
	const text = catalogLetter({ shop: shop.name, closes: plan.closes, today, address });
	const link = waLink({ text });
	const { shareText } = app.platform;
	const touched = () => recordTouch(app, 'prices', {});
	return (
		<Act>
			{link.kind === 'link' ? (
				<LinkButton wide icon={MessageCircle} href={link.href} out onTap={touched}>
					{catalogText.send}
				</LinkButton>
			) : (
				shareText && (
					<Button wide icon={Share2} onTap={() => void shareText(text)}>
						{catalogText.send}
					</Button>
				)
			)}
		</Act>
	);
}
