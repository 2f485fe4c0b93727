import { liveOrder } from '../../../app/order-view.ts';
import * as orderText from '../../../i18n/order-page.ts';
import { OnePage } from '../../one-page.tsx';
import { OrderAct } from './order-act.tsx';
import { OrderDeeds } from './order-deeds.tsx';
import { OrderFacts } from './order-facts.tsx';
import { SourceQuestion } from './source-question.tsx';

/** One order: for whom, what, when, and how far it has come. */
export function OrderPage() {
	return (
		<OnePage
			page="order"
			above={{ page: 'orders' }}
			live={liveOrder}
			missing={orderText.missing}
			toList={orderText.toList}
			act={OrderAct}
		>
			{(view) => (
				<>
					<OrderFacts view={view} />
					{view.known && <SourceQuestion customer={view.known.customer.id} />}
					<OrderDeeds view={view} />
				</>
			)}
		</OnePage>
	);
}
