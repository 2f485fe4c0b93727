import { MessageCircle, Repeat } from 'lucide-preact';
import { type CustomerView, liveCustomer } from '../../../app/customer-view.ts';
import * as customerText from '../../../i18n/customer.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo, hrefToSheet } from '../../links.ts';
import { OnePage } from '../../one-page.tsx';
import { Act, ActSide } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Stack } from '../../parts/stack.tsx';
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
	return (
		<OnePage
			page="customer"
			above={{ page: 'customers' }}
			live={liveCustomer}
			missing={customerText.missing}
			toList={customerText.toList}
			act={CustomerAct}
		>
			{(view) => (
				<>
					<Stack edge>
						<CustomerHead view={view} />
						<BalanceCard view={view} />
					</Stack>
					<BonusSection view={view} />
					<HistorySection view={view} />
					<TouchSection view={view} />
					<ContactSection customer={view.known.customer} />
					<StandingSection known={view.known} open={view.open} />
					<DataSection customer={view.known.customer} />
				</>
			)}
		</OnePage>
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
