import { Pencil } from 'lucide-preact';
import { liveOrder } from '../../../app/order-view.ts';
import type { Page } from '../../../app/route.ts';
import type { Id } from '../../../domain/id.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as orderText from '../../../i18n/order-page.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { BarAction } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { OrderAct } from './order-act.tsx';
import { OrderDeeds } from './order-deeds.tsx';
import { OrderFacts } from './order-facts.tsx';
import { SourceQuestion } from './source-question.tsx';

const list: Page = { page: 'orders' };

/** One order: for whom, what, when, and how far it has come. */
export function OrderPage() {
	const route = useStore(useApp().route);
	return route.page === 'order' ? <PageOf id={route.id} /> : null;
}

function PageOf({ id }: { readonly id: Id }) {
	const view = useLive((app) => liveOrder(app, id), [id]);
	const found = view.state === 'ready' ? view.value : undefined;
	const missing = view.state === 'ready' && !found;
	return (
		<Screen
			place={`order ${id}`}
			fill={missing}
			top={
				<BackBar
					above={list}
					word={shellText.orders}
					action={
						found && (
							<BarAction icon={Pencil} word={shellText.edit} href={hrefTo({ page: 'order-edit', id })} />
						)
					}
				/>
			}
			bottom={found && <OrderAct view={found} />}
		>
			{found && (
				<>
					<OrderFacts view={found} />
					{found.known && <SourceQuestion customer={found.known.customer.id} />}
					<OrderDeeds view={found} />
				</>
			)}
			{missing && (
				<Empty picture="kaca" say={orderText.missing}>
					<LinkButton wide href={hrefTo(list)}>
						{orderText.toList}
					</LinkButton>
				</Empty>
			)}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}
