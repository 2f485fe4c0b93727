import type { PromoView } from '../../../app/promo-queue.ts';
import type { NextStage } from '../../../app/promo-stage.ts';
import { formatPhone } from '../../../domain/phone.ts';
import * as promoText from '../../../i18n/promo.ts';
import { KnownRow } from '../../known-row.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Letter } from '../../parts/letter.tsx';
import { Line } from '../../parts/line.tsx';
import { Section } from '../../parts/section.tsx';
import { useMeant } from './use-meant.ts';
import { useTick } from './use-tick.ts';

interface NextInQueueProps {
	readonly view: PromoView;
	readonly next: NextStage;
}

/** Who is next, and what will stand in their chat. */
export function NextInQueue({ view, next: { known, link } }: NextInQueueProps) {
	const tick = useTick(view, known);
	const { id, name, phone, place } = known.customer;
	const wait = !useMeant(id);
	return (
		<Section title={promoText.next}>
			<Card>
				<KnownRow known={known} meta={phone ? formatPhone(phone) : place} />
			</Card>
			<Letter label={promoText.preview(name)}>{link.text}</Letter>
			<Line>
				<LinkButton look="quiet" href={link.appHref} wait={wait} onTap={tick}>
					{promoText.openApp}
				</LinkButton>
			</Line>
		</Section>
	);
}
