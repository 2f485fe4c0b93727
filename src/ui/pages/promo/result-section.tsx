import { Undo2 } from 'lucide-preact';
import { type PromoView, untick } from '../../../app/promo-queue.ts';
import { dayOf } from '../../../domain/day.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import * as promoText from '../../../i18n/promo.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { KnownRow } from '../../known-row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';

const shown = 5;

/** Who was reached last, how many of all of them ordered, and the way back for a tick too early. */
export function ResultSection({ view }: { readonly view: PromoView }) {
	const app = useApp();
	const { sent, result, today } = view;
	const [last] = sent;
	if (!last) return null;
	const { name } = last.known.customer;
	return (
		<Section title={promoText.result}>
			<Words>{promoText.ordered(result.ordered, result.reached)}</Words>
			<RowCard label={promoText.progress}>
				{sent.slice(0, shown).map(({ touch, known }) => (
					<KnownRow key={touch.id} known={known} end={sayDay(dayOf(touch.at), today)} />
				))}
			</RowCard>
			<Deed
				icon={Undo2}
				word={promoText.untick(name)}
				onDo={() => untick(app, view, last.touch, promoText.unticked(name))}
			/>
		</Section>
	);
}
