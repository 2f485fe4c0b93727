import { Phone, Store } from 'lucide-preact';
import type { Form } from '../app/form.ts';
import type { ShopValue } from '../app/shop-form.ts';
import { mostName } from '../domain/customer.ts';
import * as welcomeText from '../i18n/welcome.ts';
import { FormFrame } from './form-frame.tsx';
import { Field } from './parts/field.tsx';
import { Stack } from './parts/stack.tsx';
import { useFields } from './use-fields.ts';

interface ShopFieldsProps {
	readonly form: Form<ShopValue>;
	/** For the button that sends it, wherever on the page it is. */
	readonly id: string;
}

/** Name and number of the shop. */
export function ShopFields({ form, id }: ShopFieldsProps) {
	const { tie } = useFields(form);
	return (
		<FormFrame form={form} id={id}>
			<Stack>
				<Field
					label={welcomeText.name}
					icon={Store}
					placeholder={welcomeText.namePlaceholder}
					{...tie('name')}
					most={mostName}
					names
				/>
				<Field
					label={welcomeText.phone}
					kind="tel"
					icon={Phone}
					placeholder={welcomeText.phonePlaceholder}
					{...tie('phone')}
				/>
			</Stack>
		</FormFrame>
	);
}
