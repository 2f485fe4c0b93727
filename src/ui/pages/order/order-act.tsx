import { MessageCircle } from 'lucide-preact';
import { handOver } from '../../../app/order-money.ts';
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
			{status !== 'done' &&
				(status === 'ready' && account?.owes ? (
					<LinkButton key="ask" href={hrefToSheet(app, { name: 'done', order: id })}>
						{next.ready.word}
					</LinkButton>
				) : (
					<Deed
						key={status}
						look="main"
						word={next[status].word}
						onDo={() => {
							const { becomes } = next[status];
							const said = orderText.saidStatus[becomes];
							return becomes === 'done' ? handOver(app, id, said) : setOrderStatus(app, id, becomes, said);
						}}
					/>
				))}
			{status === 'done' && (
				<LinkButton href={hrefTo({ page: 'order-new', like: id, ...(customer && { customer }) })}>
					{orderText.again}
				</LinkButton>
			)}
		</Act>
	);
}
