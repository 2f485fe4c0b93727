import { MessageCircle, Pencil, Repeat } from 'lucide-preact';
import { type CustomerView, liveCustomer } from '../../../app/customer-view.ts';
import type { Id } from '../../../domain/id.ts';
import * as customerText from '../../../i18n/customer.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo, hrefToSheet } from '../../links.ts';
import { Act, ActSide } from '../../parts/act.tsx';
import { BarAction } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { BalanceCard } from './balance-card.tsx';
import { BonusSection } from './bonus-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { CustomerHead } from './customer-head.tsx';
import { DataSection } from './data-section.tsx';
import { HistorySection } from './history-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { TouchSection } from './touch-section.tsx';

/** One customer: who they are, what they owe, what they like, what was. */
export function CustomerPage() {
	const app = useApp();
	const route = useStore(app.route);
	return route.page === 'customer' ? <PageOf id={route.id} /> : null;
}

function PageOf({ id }: { readonly id: Id }) {
	const view = useLive((app) => liveCustomer(app, id), [id]);
	const found = view.state === 'ready' ? view.value : undefined;
	const missing = view.state === 'ready' && !found;
	return (
		<Screen
			place={`customer ${id}`}
			fill={missing}
			top={
				<BackBar
					above={{ page: 'customers' }}
					word={shellText.customers}
					action={
						found && (
							<BarAction icon={Pencil} word={shellText.edit} href={hrefTo({ page: 'customer-edit', id })} />
						)
					}
				/>
			}
			bottom={found && <CustomerAct view={found} />}
		>
			{found && (
				<>
					<Stack edge>
						<CustomerHead view={found} />
						<BalanceCard view={found} />
					</Stack>
					<BonusSection view={found} />
					<HistorySection view={found} />
					<TouchSection view={found} />
					<ContactSection customer={found.known.customer} />
					<StandingSection known={found.known} open={found.open} />
					<DataSection customer={found.known.customer} />
				</>
			)}
			{missing && (
				<Empty picture="kaca" say={customerText.missing}>
					<LinkButton wide href={hrefTo({ page: 'customers' })}>
						{customerText.toList}
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

function CustomerAct({ view: { known, usual } }: { readonly view: CustomerView }) {
	const app = useApp();
	const customer = known.customer.id;
	return (
		<Act>
			<ActSide
				icon={MessageCircle}
				word={customerText.wa}
				href={hrefToSheet(app, { name: 'message', customer })}
			/>
			{usual && (
				<ActSide
					icon={Repeat}
					word={customerText.usual}
					href={hrefTo({ page: 'order-new', customer, like: usual })}
				/>
			)}
			<LinkButton href={hrefTo({ page: 'order-new', customer })}>{customerText.newOrder}</LinkButton>
		</Act>
	);
}
