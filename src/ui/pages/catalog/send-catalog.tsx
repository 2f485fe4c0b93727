import { MessageCircle, Share2 } from 'lucide-preact';
import { addressFor, type CatalogReady, mostInLetter } from '../../../app/catalog.ts';
import { recordTouch } from '../../../app/touch.ts';
import { waLink } from '../../../domain/wa.ts';
import * as catalogText from '../../../i18n/catalog.ts';
import { catalogLetter } from '../../../i18n/catalog.ts';
import { useApp } from '../../app-context.ts';
import { Act } from '../../parts/act.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { useStore } from '../../use-store.ts';

interface SendCatalogProps {
	readonly catalog: CatalogReady;
	readonly isSure: boolean;
}

/** To whomever the seller picks in WhatsApp. */
export function SendCatalog({ catalog, isSure }: SendCatalogProps) {
	const app = useApp();
	const { shop, plan, address } = catalog;
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
	const { shareText } = app.platform;
	const letter = (address: string) => catalogLetter({ shop: shop.name, closes: plan.closes, today, address });
	const text = letter(address);
	const whole = waLink({ text });
	// Where nothing can be shared, with fewer photos rather than not at all.
	const fewer = shareText ? undefined : addressFor(app, catalog, plan.tier, mostInLetter);
	const link = whole.kind === 'long' && fewer ? waLink({ text: letter(fewer) }) : whole;
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
