import type { OrderLists } from '../../../app/order-list.ts';
import * as ordersText from '../../../i18n/orders.ts';
import { ListedOrder } from '../../listed-order.tsx';
import { Empty } from '../../parts/empty.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive } from '../../use-store.ts';
import { OrdersScreen } from './orders-screen.tsx';

/** What was handed over or cancelled, the latest first. */
export function EndedOrders({ lists }: { readonly lists: OrderLists }) {
	const view = useLive(() => lists.ended.live, [lists]);
	const ended = view.value;
	const empty = ended?.rows.length === 0;
	return (
		<OrdersScreen lists={lists} view={view} empty={empty}>
			{empty && <Empty picture="nampan" say={ordersText.noneEnded} />}
			{ended && !empty && (
				<Stack edge>
					<RowCard label={ordersText.tab.ended} onEnd={ended.more ? lists.ended.more : undefined}>
						{ended.rows.map((row) => (
							<ListedOrder key={row.order.id} row={row} today={ended.today} />
						))}
					</RowCard>
				</Stack>
			)}
		</OrdersScreen>
	);
}
