import { Ban, NotebookPen, ReceiptText, Repeat, Trash2, Undo2 } from 'lucide-preact';
import { cancelOrder } from '../../../app/order-money.ts';
import { type OrderView, removeOrder, setOrderStatus } from '../../../app/order-view.ts';
import { isOpen } from '../../../domain/order.ts';
import * as messagesText from '../../../i18n/messages.ts';
import * as orderText from '../../../i18n/order-page.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { hrefTo, hrefToSheet } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Stack } from '../../parts/stack.tsx';

/** What else can be done with an order. */
export function OrderDeeds({ view: { order, known, account } }: { readonly view: OrderView }) {
	const app = useApp();
	const { id, customer, status } = order;
	return (
		<Stack edge top>
			<Line>
				{status !== 'cancelled' && (
					<LinkButton look="second" icon={ReceiptText} href={hrefToSheet(app, { name: 'paper', order: id })}>
						{messagesText.kinds.receipt}
					</LinkButton>
				)}
				{known && status !== 'cancelled' && (
					<LinkButton
						look="second"
						icon={NotebookPen}
						href={hrefToSheet(app, { name: 'kasbon', customer: known.customer.id, order: id })}
					>
						{orderText.kasbon}
					</LinkButton>
				)}
				{status !== 'done' && (
					<LinkButton
						look="second"
						icon={Repeat}
						href={hrefTo({ page: 'order-new', like: id, ...(customer && { customer }) })}
					>
						{orderText.again}
					</LinkButton>
				)}
			</Line>
			<Line>
				{status === 'done' && (
					<Deed
						word={orderText.reopen}
						icon={Undo2}
						onDo={() => setOrderStatus(app, id, 'ready', orderText.reopened)}
					/>
				)}
				{isOpen(order) &&
					(account?.held ? (
						<LinkButton look="quiet" icon={Ban} href={hrefToSheet(app, { name: 'cancel', order: id })}>
							{orderText.cancel}
						</LinkButton>
					) : (
						<Deed
							word={orderText.cancel}
							icon={Ban}
							onDo={() => cancelOrder(app, id, orderText.saidStatus.cancelled)}
						/>
					))}
				<Deed word={orderText.remove} icon={Trash2} onDo={() => removeOrder(app, id, orderText.removed)} />
			</Line>
		</Stack>
	);
}
