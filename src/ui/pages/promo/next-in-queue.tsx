import type { PromoView } from '../../../app/promo-queue.ts';
import type { NextStage } from '../../../app/promo-stage.ts';
import { formatPhone } from '../../../domain/phone.ts';
import * as promoText from '../../../i18n/promo.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Letter } from '../../parts/letter.tsx';
import { Line } from '../../parts/line.tsx';
import { Row } from '../../parts/row.tsx';
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
				<Row
					lead={<KnownInitial known={known} />}
					name={name}
					meta={phone ? formatPhone(phone) : place}
					href={hrefTo({ page: 'customer', id })}
				/>
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
