import { recordVisit, removeTouch } from '../../../app/customer-actions.ts';
import type { CustomerView } from '../../../app/customer-view.ts';
import { type Day, dayOf } from '../../../domain/day.ts';
import type { Touch } from '../../../domain/touch.ts';
import { daysAgo } from '../../../i18n/calendar.ts';
import * as customerText from '../../../i18n/customer.ts';
import * as messagesText from '../../../i18n/messages.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { OpenRow } from '../../parts/open-row.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';

const shown = 3;

/** When the seller last wrote to them or went to see them. */
export function TouchSection({ view: { known, touches, today } }: { readonly view: CustomerView }) {
	const app = useApp();
	const { id, name } = known.customer;
	return (
		<Section title={customerText.touched}>
			{touches.length > 0 && (
				<RowCard>
					{touches.slice(0, shown).map((touch) => (
						<TouchRow key={touch.id} touch={touch} today={today} />
					))}
				</RowCard>
			)}
			<Deed word={customerText.visit} onDo={() => recordVisit(app, id, customerText.visited(name))} />
		</Section>
	);
}

/**
 * One time; a tap offers to take the note back, since WhatsApp may have been left without sending. One of a promo is
 * taken back there, where the promo goes on.
 */
function TouchRow({ touch: { id, kind, at }, today }: { readonly touch: Touch; readonly today: Day }) {
	const app = useApp();
	const told = { name: messagesText.kinds[kind], end: daysAgo(dayOf(at), today) };
	if (kind === 'promo') return <Row {...told} />;
	return (
		<OpenRow {...told}>
			<Deed word={customerText.removeTouch} onDo={() => removeTouch(app, id, customerText.touchRemoved)} />
		</OpenRow>
	);
}
