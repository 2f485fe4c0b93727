import { useState } from 'preact/hooks';
import type { OrderDay } from '../../../app/order-list.ts';
import type { Day } from '../../../domain/day.ts';
import type { ProductSum } from '../../../domain/production.ts';
import { handOverDay } from '../../../i18n/calendar.ts';
import * as makingText from '../../../i18n/making.ts';
import * as orderText from '../../../i18n/order.ts';
import * as ordersText from '../../../i18n/orders.ts';
import { hrefTo } from '../../links.ts';
import { ListedOrder } from '../../listed-order.tsx';
import { Button } from '../../parts/button.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';

/** How many kinds are named before one asks for the rest. */
const named = 3;

interface DaySectionProps {
	readonly day: OrderDay;
	readonly today: Day;
}

/** What is to be handed over on one day, and what is to be made for it. */
export function DaySection({ day: { day, rows, total, profit, sums }, today }: DaySectionProps) {
	const title = handOverDay(day, today);
	return (
		<Section
			title={title}
			note={ordersText.dayNote(rows.length, total)}
			more={{ word: makingText.toMaking, href: hrefTo({ page: 'making', day }) }}
		>
			<Make sums={sums} />
			{profit !== undefined && <Words>{orderText.profit(profit)}</Words>}
			<RowCard label={title}>
				{rows.map((row) => (
					<ListedOrder key={row.order.id} row={row} today={today} />
				))}
			</RowCard>
		</Section>
	);
}

function Make({ sums }: { readonly sums: readonly ProductSum[] }) {
	const [all, setAll] = useState(false);
	const rest = sums.length - named;
	// One more kind is shorter than the button that would show it.
	if (all || rest <= 1) return <Words>{ordersText.make(sums)}</Words>;
	return (
		<div>
			<Words>{ordersText.make(sums.slice(0, named))}</Words>
			<Button look="quiet" onTap={() => setAll(true)}>
				{ordersText.makeRest(rest)}
			</Button>
		</div>
	);
}
