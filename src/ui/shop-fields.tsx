import { Phone, Store } from 'lucide-preact';
import type { Form } from '../app/form.ts';
import type { ShopValue } from '../app/shop-form.ts';
import { mostName } from '../domain/customer.ts';
import { errorText } from '../i18n/errors.ts';
import * as welcomeText from '../i18n/welcome.ts';
import { FormFrame } from './form-frame.tsx';
import { Field } from './parts/field.tsx';
import { Stack } from './parts/stack.tsx';
import { useStore } from './use-store.ts';

interface ShopFieldsProps {
	readonly form: Form<ShopValue>;
	/** For the button that sends it, wherever on the page it is. */
	readonly id: string;
}

/** Name and number of the shop. */
export function ShopFields({ form, id }: ShopFieldsProps) {
	const { value, problems } = useStore(form.state);
	return (
		<FormFrame form={form} id={id}>
			<Stack>
				<Field
					label={welcomeText.name}
					icon={Store}
					placeholder={welcomeText.namePlaceholder}
					value={value.name}
					onInput={(name) => form.set({ name })}
					error={problems.name && errorText[problems.name]}
					most={mostName}
					names
				/>
				<Field
					label={welcomeText.phone}
					kind="tel"
					icon={Phone}
					placeholder={welcomeText.phonePlaceholder}
					value={value.phone}
					onInput={(phone) => form.set({ phone })}
					error={problems.phone && errorText[problems.phone]}
				/>
			</Stack>
		</FormFrame>
	);
}
