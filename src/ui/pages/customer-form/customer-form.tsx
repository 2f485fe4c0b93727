import { livePhoneOwner } from '../../../app/customer-form.ts';
import type { CustomerValue } from '../../../app/customer-value.ts';
import type { Form } from '../../../app/form.ts';
import type { Customer } from '../../../domain/customer.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { FormPage } from '../../form-page.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Resumed } from '../../resumed.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { ImportWays } from './import-ways.tsx';
import { MainFields } from './main-fields.tsx';
import { MoreFields } from './more-fields.tsx';

interface CustomerFormProps {
	readonly form: Form<CustomerValue>;
	/** As in the book; somebody new, whose form begins empty, may also come in other ways. */
	readonly customer: Customer | undefined;
}

/** The form of a customer, new or known. */
export function CustomerForm({ form, customer }: CustomerFormProps) {
	const { value, failure } = useStore(form.state);
	const owner = useLive((app) => livePhoneOwner(app, value.phone, value.id), [value.phone, value.id]).value;
	// Said at the field, and only until the number is corrected.
	const taken = failure === 'phone-taken';
	return (
		<FormPage
			form={form}
			id="customer"
			place={`customer-form ${value.id}`}
			above={customer ? { page: 'customer', id: customer.id } : { page: 'customers' }}
			word={customer?.name}
			title={customer ? customerFormText.titleEdit : customerFormText.titleNew}
			quiet={taken}
		>
			<Stack edge>
				<Resumed form={form} />
				{!customer && <ImportWays />}
				<MainFields form={form} owner={owner} refused={taken} focus={!customer} />
			</Stack>
			<MoreFields form={form} />
		</FormPage>
	);
}
