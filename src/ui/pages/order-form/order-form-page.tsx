import { openNewOrder, openOrder } from '../../../app/order-form.ts';
import { liveOrder } from '../../../app/order-view.ts';
import type { Id } from '../../../domain/id.ts';
import type { Order } from '../../../domain/order.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import * as orderText from '../../../i18n/order-page.ts';
import { useApp } from '../../app-context.ts';
import { OneForm } from '../../one-page.tsx';
import { useForm, useStore } from '../../use-store.ts';
import { OrderForm } from './order-form.tsx';

/** An order to be written down, or to be changed. */
export function OrderFormPage() {
	const route = useStore(useApp().route);
	const { customer, like } = route.page === 'order-new' ? route : {};
	return (
		<OneForm
			page="order-edit"
			above={{ page: 'orders' }}
			live={liveOrder}
			missing={orderText.missing}
			toList={orderText.toList}
		>
			{(view) => <Opened order={view?.order} customer={customer} like={like} />}
		</OneForm>
	);
}

interface OpenedProps {
	readonly order: Order | undefined;
	readonly customer: Id | undefined;
	readonly like: Id | undefined;
}

function Opened({ order, customer, like }: OpenedProps) {
	const form = useForm(
		(app) =>
			order
				? openOrder(app, order, orderFormText.changed)
				: openNewOrder(app, { customer, like }, orderFormText.saved),
		[order?.id, customer, like],
	);
	return form ? (
		<OrderForm
			form={form}
			title={order ? orderFormText.editTitle : orderFormText.newTitle}
			order={order?.id}
			customer={customer}
		/>
	) : null;
}
