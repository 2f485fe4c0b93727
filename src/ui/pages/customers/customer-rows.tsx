import { UserPlus, Users } from 'lucide-preact';
import { useCallback } from 'preact/hooks';
import { beginCustomer } from '../../../app/customer-form.ts';
import type { CustomerList, CustomersView } from '../../../app/customer-list.ts';
import type { Known } from '../../../domain/known.ts';
import * as customersText from '../../../i18n/customers.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { CustomerRow } from './customer-row.tsx';

interface CustomerRowsProps {
	readonly list: CustomerList;
	readonly view: CustomersView;
}

/** The customers of a circle, or those that were looked for. */
export function CustomerRows({ list, view }: CustomerRowsProps) {
	const { pages, more, choice, today } = view;
	const debts = choice.circle === 'owing';
	const row = useCallback(
		(known: Known) => <CustomerRow key={known.customer.id} known={known} today={today} debts={debts} />,
		[today, debts],
	);
	const query = choice.query.trim();
	if (pages.length === 0) {
		return query ? <NobodyFound query={query} /> : <NobodyThere list={list} view={view} />;
	}
	return (
		<Stack edge>
			{query && (
				<div aria-live="polite">
					<Words>{customersText.found(pages.flat().length, more)}</Words>
				</div>
			)}
			<Card>
				<LongList label={customersText.list} pages={pages} row={row} onEnd={more ? list.more : undefined} />
			</Card>
		</Stack>
	);
}

/** Looked for in vain: perhaps somebody new. */
function NobodyFound({ query }: { readonly query: string }) {
	const app = useApp();
	return (
		<Empty picture="kaca" say={customersText.notFound(query)}>
			<Button wide icon={UserPlus} onTap={() => beginCustomer(app, query)}>
				{customersText.addNamed(query)}
			</Button>
		</Empty>
	);
}

function NobodyThere({ list, view: { choice } }: CustomerRowsProps) {
	if (choice.circle === 'all') return null;
	return (
		<Empty picture="buku" say={customersText.emptyCircle[choice.circle]}>
			<Button look="second" wide icon={Users} onTap={() => list.choose('all')}>
				{customersText.showAll}
			</Button>
		</Empty>
	);
}
