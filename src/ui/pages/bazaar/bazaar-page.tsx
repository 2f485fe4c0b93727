import { Phone } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type BazaarValue, liveBazaar, openBazaar } from '../../../app/bazaar.ts';
import type { Form } from '../../../app/form.ts';
import type { Id } from '../../../domain/id.ts';
import * as bazaarText from '../../../i18n/bazaar.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { FormPage } from '../../form-page.tsx';
import { Field } from '../../parts/field.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useFields } from '../../use-fields.ts';
import { useForm, useLive } from '../../use-store.ts';
import { AddedToday } from './added-today.tsx';

/** A table at a bazaar: many new names, one after the other. */
export function BazaarPage() {
	const form = useForm((app) => openBazaar(app, bazaarText.added), []);
	return form ? <Names form={form} /> : null;
}

function Names({ form }: { readonly form: Form<BazaarValue> }) {
	const { value, tie } = useFields(form);
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
					{...tie('name')}
					onEnter={() => setOnPhone(value.id)}
					names
					focus
				/>
				<Field
					label={customerFormText.phone}
					kind="tel"
					icon={Phone}
					placeholder={customerFormText.phoneHint}
					{...tie('phone')}
					onLeave={() => setOnPhone(undefined)}
					focus={onPhone === value.id}
				/>
			</Stack>
		</FormPage>
	);
}
