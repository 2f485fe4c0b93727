import { FileDown, MessageCircle } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { liveShopCard, type ShopCardView, saveShopCard } from '../../../app/shop-card.ts';
import { formatPhone } from '../../../domain/phone.ts';
import { waLink } from '../../../domain/wa.ts';
import * as message from '../../../i18n/message.ts';
import * as messagesText from '../../../i18n/messages.ts';
import * as shopCardText from '../../../i18n/shop-card.ts';
import { useApp } from '../../app-context.ts';
import { InnerPage } from '../../inner-page.tsx';
import { Act } from '../../parts/act.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Initial } from '../../parts/initial.tsx';
import { Letter } from '../../parts/letter.tsx';
import { Line } from '../../parts/line.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Row } from '../../parts/row.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useLive } from '../../use-store.ts';

/** The shop's number on its way into other phones. */
export function ShopCardPage() {
	const view = useLive(liveShopCard, []);
	const found = view.value;
	const link = found && waLink({ text: textOf(found) });
	return (
		<InnerPage
			place="shop-card"
			above={{ page: 'products' }}
			title={shopCardText.title}
			view={view}
			bottom={
				link?.kind === 'link' && (
					<Act>
						<LinkButton icon={MessageCircle} href={link.href} out>
							{shopCardText.send}
						</LinkButton>
					</Act>
				)
			}
		>
			{found && <Contents view={found} />}
		</InnerPage>
	);
}

function Contents({ view }: { readonly view: ShopCardView }) {
	const app = useApp();
	const { shop, people, saved } = view;
	const [said, setSaid] = useState<string>();
	const text = textOf(view);
	function saveFile() {
		saveShopCard(app, shop, shopCardText.fileName(shop.name));
		setSaid(shopCardText.fileSaved);
	}
	async function copy() {
		setSaid((await app.platform.copy(text)) ? shopCardText.copied : messagesText.copyFailed);
	}
	return (
		<Stack edge>
			<Words>{shopCardText.why}</Words>
			<Card>
				<Row lead={<Initial name={shop.name} shop />} name={shop.name} meta={formatPhone(shop.phone)} />
			</Card>
			<Letter label={shopCardText.message}>{text}</Letter>
			<Line>
				<Button look="second" icon={FileDown} onTap={saveFile}>
					{shopCardText.file}
				</Button>
				<Button look="quiet" onTap={() => void copy()}>
					{shopCardText.copy}
				</Button>
			</Line>
			{said && <Words live>{said}</Words>}
			{people > 0 && (
				<Card padded>
					<Stack>
						<Progress
							label={shopCardText.who}
							note={shopCardText.saved(saved, people)}
							done={saved}
							total={people}
						/>
						<Words>{shopCardText.howTo}</Words>
					</Stack>
				</Card>
			)}
		</Stack>
	);
}

function textOf({ shop }: ShopCardView): string {
	return message.card({ shop: shop.name, phone: shop.phone });
}
