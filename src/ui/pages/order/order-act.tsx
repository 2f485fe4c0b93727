import { MessageCircle } from 'lucide-preact';
import { type OrderView, setOrderStatus } from '../../../app/order-view.ts';
import * as orderText from '../../../i18n/order-page.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { hrefTo, hrefToSheet } from '../../links.ts';
import { Act, ActSide } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';

const next = {
	ordered: { becomes: 'ready', word: orderText.markReady },
	ready: { becomes: 'done', word: orderText.markDone },
	cancelled: { becomes: 'ordered', word: orderText.revive },
} as const;

/** The next step of an order; of one that has ended, another like it. */
export function OrderAct({ view: { order } }: { readonly view: OrderView }) {
	const app = useApp();
	const { id, customer, status } = order;
	return (
		<Act>
			<ActSide
				icon={MessageCircle}
				word={orderText.wa}
				href={hrefToSheet(app, { name: 'message', order: id, ...(customer && { customer }) })}
			/>
			{status !== 'done' && (
				<Deed
					key={status}
					look="main"
					word={next[status].word}
					onDo={() =>
						setOrderStatus(app, id, next[status].becomes, orderText.saidStatus[next[status].becomes])
					}
				/>
			)}
			{status === 'done' && (
				<LinkButton href={hrefTo({ page: 'order-new', like: id, ...(customer && { customer }) })}>
					{orderText.again}
				</LinkButton>
			)}
		</Act>
	);
}
