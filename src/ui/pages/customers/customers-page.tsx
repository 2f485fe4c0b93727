import { Plus, UserPlus } from 'lucide-preact';
import { customerList } from '../../../app/customer-list.ts';
import type { Page } from '../../../app/route.ts';
import * as customersText from '../../../i18n/customers.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { hrefTo } from '../../links.ts';
import { BarAction } from '../../parts/bar.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Title } from '../../parts/title.tsx';
import { PlaceDock } from '../../place-dock.tsx';
import { Unread } from '../../unread.tsx';
import { useLive, useMade } from '../../use-store.ts';
import { CustomerFinder } from './customer-finder.tsx';
import { CustomerRows } from './customer-rows.tsx';

const newCustomer: Page = { page: 'customer-new' };

/** Pelanggan: who? */
export function CustomersPage() {
	const list = useMade(customerList, []);
	const view = useLive(() => list.live, []);
	const empty = view.value?.counts.all === 0;
	return (
		<Screen
			place="customers"
			fill={view.value?.pages.length === 0}
			bottom={<PlaceDock current="customers" />}
		>
			<Title action={!empty && <BarAction icon={Plus} word={customersText.add} href={hrefTo(newCustomer)} />}>
				{customersText.title}
			</Title>
			{empty && (
				<EmptyLink
					picture="buku"
					say={customersText.empty}
					to={newCustomer}
					word={customersText.addFirst}
					icon={UserPlus}
				/>
			)}
			{view.value && !empty && (
				<>
					<CustomerFinder list={list} counts={view.value.counts} />
					<CustomerRows list={list} view={view.value} />
				</>
			)}
			<Unread view={view} />
		</Screen>
	);
}
