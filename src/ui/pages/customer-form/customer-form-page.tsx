import { openCustomer, openNewCustomer } from '../../../app/customer-form.ts';
import { liveKnown } from '../../../app/customer-view.ts';
import type { CustomerValue } from '../../../app/customer-value.ts';
import type { Form } from '../../../app/form.ts';
import type { Customer } from '../../../domain/customer.ts';
import type { Id } from '../../../domain/id.ts';
import { customerText } from '../../../i18n/customer.ts';
import { customerFormText } from '../../../i18n/customer-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { CustomerFields } from './customer-fields.tsx';
import { ImportWays } from './import-ways.tsx';
import { MoreFields } from './more-fields.tsx';

/** A customer to be written down, or to be corrected. */
export function CustomerFormPage() {
	const route = useStore(useApp().route);
	if (route.page === 'customer-new') return <NewCustomer />;
	return route.page === 'customer-edit' ? <KnownCustomer id={route.id} /> : null;
}

function NewCustomer() {
	const form = useForm((app) => openNewCustomer(app, customerFormText.added), []);
	return form ? <FormScreen form={form} fresh /> : null;
}

function KnownCustomer({ id }: { readonly id: Id }) {
	const known = useLive((app) => liveKnown(app, id), [id]);
	if (known.state === 'loading') return null;
	if (known.state === 'ready' && known.value) return <EditCustomer customer={known.value.customer} />;
	return (
		<Screen place="customer-edit" fill top={<BackBar above={{ page: 'customers' }} word={shellText.customers} />}>
			<Empty picture="kaca" say={known.state === 'failed' ? errorText[known.code] : customerText.missing}>
				<LinkButton wide href={hrefTo({ page: 'customers' })}>
					{customerText.toList}
				</LinkButton>
			</Empty>
		</Screen>
	);
}

function EditCustomer({ customer }: { readonly customer: Customer }) {
	const form = useForm((app) => openCustomer(app, customer, customerFormText.saved), [customer.id]);
	return form ? <FormScreen form={form} /> : null;
}

interface FormScreenProps {
	readonly form: Form<CustomerValue>;
	/** Nobody of the book yet. */
	readonly fresh?: boolean;
}

function FormScreen({ form, fresh }: FormScreenProps) {
	const { value, resumed, saving, failure } = useStore(form.state);
	return (
		<Screen
			place="customer-form"
			top={
				fresh ? (
					<BackBar above={{ page: 'customers' }} word={shellText.customers} />
				) : (
					<BackBar above={{ page: 'customer', id: value.id }} word={value.name || shellText.back} />
				)
			}
			bottom={
				<Act>
					<Button form="customer" busy={saving}>
						{shellText.save}
					</Button>
				</Act>
			}
		>
			<Title>{fresh ? customerFormText.titleNew : customerFormText.titleEdit}</Title>
			<Stack edge>
				{resumed && (
					<Notice of="info" action={{ word: shellText.startOver, onTap: () => void form.clear() }}>
						{shellText.resumed}
					</Notice>
				)}
				{fresh && <ImportWays />}
				<CustomerFields form={form} id="customer" focus={fresh} />
			</Stack>
			<MoreFields form={form} />
			{failure && (
				<Stack edge top>
					<Notice of="danger">{errorText[failure]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}
