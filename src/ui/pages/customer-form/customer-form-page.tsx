import { openCustomer, openNewCustomer } from '../../../app/customer-form.ts';
import { liveKnown } from '../../../app/customer-view.ts';
import type { Customer } from '../../../domain/customer.ts';
import * as customerText from '../../../i18n/customer.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { OneForm } from '../../one-page.tsx';
import { useForm } from '../../use-store.ts';
import { CustomerForm } from './customer-form.tsx';

/** A customer to be written down, or to be corrected. */
export function CustomerFormPage() {
	return (
		<OneForm
			page="customer-edit"
			above={{ page: 'customers' }}
			live={liveKnown}
			missing={customerText.missing}
			toList={customerText.toList}
		>
			{(known) => <Opened customer={known?.customer} />}
		</OneForm>
	);
}

function Opened({ customer }: { readonly customer: Customer | undefined }) {
	const form = useForm(
		(app) =>
			customer
				? openCustomer(app, customer, customerFormText.saved)
				: openNewCustomer(app, customerFormText.added),
		[customer?.id],
	);
	return form ? <CustomerForm form={form} customer={customer} /> : null;
}
