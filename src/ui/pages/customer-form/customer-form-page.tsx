import { openCustomer, openNewCustomer } from '../../../app/customer-form.ts';
import { liveKnown } from '../../../app/customer-view.ts';
import type { Page } from '../../../app/route.ts';
import type { Customer } from '../../../domain/customer.ts';
import type { Id } from '../../../domain/id.ts';
import * as customerText from '../../../i18n/customer.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { CustomerForm } from './customer-form.tsx';
import { ImportWays } from './import-ways.tsx';

const list: Page = { page: 'customers' };

/** A customer to be written down, or to be corrected. */
export function CustomerFormPage() {
	const route = useStore(useApp().route);
	if (route.page === 'customer-new') return <NewCustomer />;
	return route.page === 'customer-edit' ? <KnownCustomer id={route.id} /> : null;
}

function NewCustomer() {
	const form = useForm((app) => openNewCustomer(app, customerFormText.added), []);
	return form ? (
		<CustomerForm
			form={form}
			title={customerFormText.titleNew}
			top={<BackBar above={list} word={shellText.customers} />}
			ways={<ImportWays />}
		/>
	) : null;
}

function KnownCustomer({ id }: { readonly id: Id }) {
	const known = useLive((app) => liveKnown(app, id), [id]);
	if (known.state === 'loading') return null;
	if (known.state === 'ready' && known.value) return <EditCustomer customer={known.value.customer} />;
	return (
		<Screen place="customer-edit" fill top={<BackBar above={list} word={shellText.customers} />}>
			<Empty picture="kaca" say={known.state === 'failed' ? errorText[known.code] : customerText.missing}>
				<LinkButton wide href={hrefTo(list)}>
					{customerText.toList}
				</LinkButton>
			</Empty>
		</Screen>
	);
}

function EditCustomer({ customer }: { readonly customer: Customer }) {
	const form = useForm((app) => openCustomer(app, customer, customerFormText.saved), [customer.id]);
	return form ? (
		<CustomerForm
			form={form}
			title={customerFormText.titleEdit}
			top={<BackBar above={{ page: 'customer', id: customer.id }} word={customer.name} />}
		/>
	) : null;
}
