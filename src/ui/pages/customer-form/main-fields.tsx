import { MapPin, Phone } from 'lucide-preact';
import type { CustomerValue } from '../../../app/customer-value.ts';
import type { Form } from '../../../app/form.ts';
import type { Customer } from '../../../domain/customer.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import { hrefTo } from '../../links.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useFields } from '../../use-fields.ts';

interface MainFieldsProps {
	readonly form: Form<CustomerValue>;
	/** Somebody else who has the typed number. */
	readonly owner: Customer | undefined;
	/** The save was refused because of that. */
	readonly refused: boolean;
	readonly focus: boolean;
}

/** What is asked of everybody: name, number, where they live. */
export function MainFields({ form, owner, refused, focus }: MainFieldsProps) {
	const { problems, tie } = useFields(form);
	const wrongPhone = problems.phone ?? (refused && owner ? 'phone-taken' : undefined);
	return (
		<Stack>
			<Field
				label={customerFormText.name}
				placeholder={customerFormText.nameHint}
				{...tie('name')}
				focus={focus}
				names
			/>
			<Field
				label={customerFormText.phone}
				kind="tel"
				icon={Phone}
				placeholder={customerFormText.phoneHint}
				{...tie('phone')}
				error={wrongPhone && errorText[wrongPhone]}
			/>
			{owner && (
				<Notice
					of="warn"
					action={{
						word: customerFormText.seeOwner(owner.name),
						href: hrefTo({ page: 'customer', id: owner.id }),
					}}
				>
					{customerFormText.phoneOwner(owner.name)}
				</Notice>
			)}
			<Field
				label={customerFormText.place}
				icon={MapPin}
				placeholder={customerFormText.placeHint}
				{...tie('place')}
			/>
		</Stack>
	);
}
