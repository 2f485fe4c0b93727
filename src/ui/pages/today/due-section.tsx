import type { DueOrder, Today } from '../../../app/today.ts';
import type { Day } from '../../../domain/day.ts';
import { orderTotal } from '../../../domain/order.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import { sayLines } from '../../../i18n/order.ts';
import { todayText } from '../../../i18n/today.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { Card } from '../../parts/card.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

/** What has to be handed over today, and what should have been. */
export function DueSection({ today: { due, day, tomorrow } }: { readonly today: Today }) {
	if (due.length === 0) {
		return (
			<>
				<Section title={todayText.due} />
				<Stack edge>
					<Words>{tomorrow.orders > 0 ? todayText.noneDue : todayText.quiet}</Words>
				</Stack>
			</>
		);
	}
	return (
		<>
			<Section title={todayText.due} note={todayText.orders(due.length)} />
			<Stack edge>
				<Card>
					<RowList>
						{due.map((one) => (
							<DueRow key={one.order.id} due={one} today={day} />
						))}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}

function DueRow({ due: { order, known }, today }: { readonly due: DueOrder; readonly today: Day }) {
	return (
		<Row
			lead={<KnownInitial known={known} />}
			name={known?.customer.name ?? todayText.noName}
			meta={sayLines(order.lines)}
			end={
				<>
					<Money amount={orderTotal(order.lines)} />
					{order.day < today ? (
						<Meta tone="late">{todayText.late(sayDay(order.day, today))}</Meta>
					) : (
						order.status === 'ready' && <Meta tone="paid">{todayText.ready}</Meta>
					)}
				</>
			}
			href={hrefTo({ page: 'order', id: order.id })}
		/>
	);
}
