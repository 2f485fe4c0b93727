import { openNewOrder, openOrder } from '../../../app/order-form.ts';
import { liveOrder } from '../../../app/order-view.ts';
import type { Page } from '../../../app/route.ts';
import type { Id } from '../../../domain/id.ts';
import type { Order } from '../../../domain/order.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as orderText from '../../../i18n/order.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import * as roundText from '../../../i18n/round.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { OrderForm } from './order-form.tsx';

const list: Page = { page: 'orders' };

/** An order to be written down, or to be changed. */
export function OrderFormPage() {
	const route = useStore(useApp().route);
	if (route.page === 'order-new') return <NewOrder {...route} />;
	return route.page === 'order-edit' ? <KnownOrder id={route.id} /> : null;
}

interface NewOrderProps {
	readonly customer?: Id;
	readonly like?: Id;
	readonly round?: Id;
}

function NewOrder({ customer, like, round }: NewOrderProps) {
	const form = useForm(
		(app) => openNewOrder(app, { customer, like, round }, orderFormText.saved),
		[customer, like, round],
	);
	return form ? (
		<OrderForm
			form={form}
			title={orderFormText.newTitle}
			top={(known) =>
				customer && known ? (
					<BackBar above={{ page: 'customer', id: customer }} word={known.customer.name} />
				) : round ? (
					<BackBar above={{ page: 'round', id: round }} word={roundText.title} />
				) : (
					<BackBar above={list} word={shellText.orders} />
				)
			}
		/>
	) : null;
}

function KnownOrder({ id }: { readonly id: Id }) {
	const view = useLive((app) => liveOrder(app, id), [id]);
	if (view.state === 'loading') return null;
	if (view.state === 'ready' && view.value) return <EditOrder order={view.value.order} />;
	return (
		<Screen place="order-edit" fill top={<BackBar above={list} word={shellText.orders} />}>
			<Empty picture="kaca" say={view.state === 'failed' ? errorText[view.code] : orderText.missing}>
				<LinkButton wide href={hrefTo(list)}>
					{orderText.toList}
				</LinkButton>
			</Empty>
		</Screen>
	);
}

function EditOrder({ order }: { readonly order: Order }) {
	const form = useForm((app) => openOrder(app, order, orderFormText.changed), [order.id]);
	return form ? (
		<OrderForm
			form={form}
			title={orderFormText.editTitle}
			top={() => <BackBar above={{ page: 'order', id: order.id }} word={orderText.title(undefined)} />}
		/>
	) : null;
}
