import { Phone } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type BazaarValue, liveBazaar, openBazaar } from '../../../app/bazaar.ts';
import type { Form } from '../../../app/form.ts';
import type { Id } from '../../../domain/id.ts';
import * as bazaarText from '../../../i18n/bazaar.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import { FormPage } from '../../form-page.tsx';
import { Field } from '../../parts/field.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useForm, useLive, useStore } from '../../use-store.ts';
import { AddedToday } from './added-today.tsx';

/** A table at a bazaar: many new names, one after the other. */
export function BazaarPage() {
	const form = useForm((app) => openBazaar(app, bazaarText.added), []);
	return form ? <Names form={form} /> : null;
}

function Names({ form }: { readonly form: Form<BazaarValue> }) {
	const { value, problems } = useStore(form.state);
	const [onPhone, setOnPhone] = useState<Id>();
	const added = useLive(liveBazaar, []).value ?? [];
	return (
		<FormPage
			form={form}
			id="bazaar"
			place="bazaar"
			above={{ page: 'customers' }}
			title={bazaarText.title}
			save={bazaarText.save}
			below={<AddedToday added={added} />}
		>
			<Stack edge>
				{added.length === 0 && <Words>{bazaarText.say}</Words>}
				{/* A new one for each name, so that each begins with the focus on it. */}
				<Field
					key={value.id}
					label={customerFormText.name}
					placeholder={customerFormText.nameHint}
					value={value.name}
					onInput={(name) => form.set({ name })}
					error={problems.name && errorText[problems.name]}
					onEnter={() => setOnPhone(value.id)}
					names
					focus
				/>
				<Field
					label={customerFormText.phone}
					kind="tel"
					icon={Phone}
					placeholder={customerFormText.phoneHint}
					value={value.phone}
					onInput={(phone) => form.set({ phone })}
					error={problems.phone && errorText[problems.phone]}
					onLeave={() => setOnPhone(undefined)}
					focus={onPhone === value.id}
				/>
			</Stack>
		</FormPage>
	);
}
