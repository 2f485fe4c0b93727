import { Banknote } from 'lucide-preact';
import type { OrderView } from '../../../app/order-view.ts';
import { isOpen } from '../../../domain/order.ts';
import * as customerText from '../../../i18n/customer.ts';
import * as orderMoneyText from '../../../i18n/order-money.ts';
import { useApp } from '../../app-context.ts';
import { hrefToSheet } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Words } from '../../parts/words.tsx';

/** What of an order is paid; of one that was handed over without a word about money nothing is said. */
export function OrderMoney({ view: { order, known, account } }: { readonly view: OrderView }) {
	const app = useApp();
	if (!known || !account || order.status === 'cancelled') return null;
	const { paid, owes } = account;
	if (paid + owes === 0) return null;
	if (owes === 0) return <Meta tone="paid">{orderMoneyText.settled}</Meta>;
	const say = isOpen(order) ? orderMoneyText.deposit : orderMoneyText.part;
	return (
		<Line>
			<Words>{paid > 0 ? say(paid, owes) : orderMoneyText.unpaid}</Words>
			<LinkButton
				look="second"
				icon={Banknote}
				href={hrefToSheet(app, { name: 'payment', customer: known.customer.id, order: order.id })}
			>
				{customerText.pay}
			</LinkButton>
		</Line>
	);
}
