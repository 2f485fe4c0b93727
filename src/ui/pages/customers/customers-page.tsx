import { Plus, UserPlus } from 'lucide-preact';
import { type CustomersView, customerList } from '../../../app/customer-list.ts';
import * as customersText from '../../../i18n/customers.ts';
import { errorText } from '../../../i18n/errors.ts';
import { hrefTo } from '../../links.ts';
import { BarAction } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { PlaceDock } from '../../place-dock.tsx';
import { useLive, useMade } from '../../use-store.ts';
import { CustomerFinder } from './customer-finder.tsx';
import { CustomerRows } from './customer-rows.tsx';

/** Pelanggan: who? */
export function CustomersPage() {
	const list = useMade(customerList, []);
	const view = useLive(() => list.live, []);
	const newCustomer = hrefTo({ page: 'customer-new' });
	const empty = view.state === 'ready' && view.value.counts.all === 0;
	return (
		<Screen place="customers" fill={isFilled(view)} bottom={<PlaceDock current="customers" />}>
			<Title action={!empty && <BarAction icon={Plus} word={customersText.add} href={newCustomer} />}>
				{customersText.title}
			</Title>
			{empty && (
				<Empty picture="buku" say={customersText.empty}>
					<LinkButton wide icon={UserPlus} href={newCustomer}>
						{customersText.addFirst}
					</LinkButton>
				</Empty>
			)}
			{view.state === 'ready' && !empty && (
				<>
					<CustomerFinder list={list} counts={view.value.counts} />
					<CustomerRows list={list} view={view.value} />
				</>
			)}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}

/** Whether a drawing takes the place of the rows. */
function isFilled(view: { readonly state: string; readonly value?: CustomersView }): boolean {
	return view.state === 'ready' && view.value?.pages.length === 0;
}
