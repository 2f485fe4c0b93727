import { ClipboardList, ClipboardPaste } from 'lucide-preact';
import type { OrderLists } from '../../../app/order-list.ts';
import * as orderImportText from '../../../i18n/order-import.ts';
import * as ordersText from '../../../i18n/orders.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { hrefTo } from '../../links.ts';
import { ListedOrder } from '../../listed-order.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive } from '../../use-store.ts';
import { DaySection } from './day-section.tsx';
import { OrdersScreen } from './orders-screen.tsx';

/** What is still to be handed over: overdue first, then day by day. */
export function ComingOrders({ lists }: { readonly lists: OrderLists }) {
	const view = useLive(() => lists.coming.live, [lists]);
	const coming = view.value;
	const empty = coming?.overdue.length === 0 && coming.days.length === 0;
	return (
		<OrdersScreen lists={lists} view={view} empty={empty}>
			{coming && (
				<Stack edge>
					<Line ends>
						<LinkButton look="quiet" icon={ClipboardPaste} href={hrefTo({ page: 'order-import' })}>
							{orderImportText.toImport}
						</LinkButton>
						<LinkButton look="quiet" icon={ClipboardList} href={hrefTo({ page: 'rounds' })}>
							{ordersText.toRounds}
						</LinkButton>
					</Line>
				</Stack>
			)}
			{empty && (
				<EmptyLink
					picture="nampan"
					say={ordersText.empty}
					to={{ page: 'order-new' }}
					word={ordersText.emptyAct}
					icon={ClipboardList}
				/>
			)}
			{coming && coming.overdue.length > 0 && (
				<Section
					title={ordersText.overdue}
					more={coming.moreOverdue ? { word: ordersText.allOverdue, onTap: lists.coming.more } : undefined}
				>
					<RowCard label={ordersText.overdue}>
						{coming.overdue.map((row) => (
							<ListedOrder key={row.order.id} row={row} today={coming.today} />
						))}
					</RowCard>
				</Section>
			)}
			{coming?.days.map((day) => (
				<DaySection key={day.day} day={day} today={coming.today} />
			))}
		</OrdersScreen>
	);
}
