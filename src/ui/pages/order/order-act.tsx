import { MessageCircle } from 'lucide-preact';
import { handOver } from '../../../app/order-money.ts';
import { type OrderView, setOrderStatus } from '../../../app/order-view.ts';
import * as orderText from '../../../i18n/order.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { hrefTo, hrefToSheet } from '../../links.ts';
import { Act, ActSide } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';

/** The next step of an order; of one that has ended, another like it. */
export function OrderAct({ view: { order, account } }: { readonly view: OrderView }) {
	const app = useApp();
	const { id, customer, status } = order;
	return (
		<Act>
			<ActSide
				icon={MessageCircle}
				word={orderText.wa}
				href={hrefToSheet(app, { name: 'message', order: id, ...(customer && { customer }) })}
			/>
			{status === 'ordered' && (
				<Deed
					key="ready"
					look="main"
					word={orderText.markReady}
					onDo={() => setOrderStatus(app, id, 'ready', orderText.saidStatus.ready)}
				/>
			)}
			{status === 'ready' &&
				(account?.owes ? (
					<LinkButton key="ask" href={hrefToSheet(app, { name: 'done', order: id })}>
						{orderText.markDone}
					</LinkButton>
				) : (
					<Deed
						key="done"
						look="main"
						word={orderText.markDone}
						onDo={() => handOver(app, id, orderText.saidStatus.done)}
					/>
				))}
			{status === 'done' && (
				<LinkButton href={hrefTo({ page: 'order-new', like: id, ...(customer && { customer }) })}>
					{orderText.again}
				</LinkButton>
			)}
			{status === 'cancelled' && (
				<Deed
					key="revive"
					look="main"
					word={orderText.revive}
					onDo={() => setOrderStatus(app, id, 'ordered', orderText.saidStatus.ordered)}
				/>
			)}
		</Act>
	);
}
