import { liveGroups, toggleGroup } from '../../../app/customer-form.ts';
import type { CustomerValue } from '../../../app/customer-value.ts';
import type { Form } from '../../../app/form.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import { Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { useLive, useStore } from '../../use-store.ts';

/** Groups to tick, those of this customer first, and a field for a new one. */
export function GroupFields({ form }: { readonly form: Form<CustomerValue> }) {
	const { value, problems } = useStore(form.state);
	const found = useLive(liveGroups, []);
	const groups = [...new Set([...value.groups, ...(found.value ?? [])])];
	return (
		<>
			{groups.length > 0 && (
				<Labelled label={customerFormText.groups}>
					<Chips
						label={customerFormText.groups}
						chips={groups.map((group) => ({ value: group, word: group }))}
						chosen={value.groups}
						onChoose={(group) => toggleGroup(form, group)}
					/>
				</Labelled>
			)}
			<Field
				label={customerFormText.newGroups}
				placeholder={customerFormText.newGroupsHint}
				value={value.newGroups}
				onInput={(newGroups) => form.set({ newGroups })}
				error={problems.newGroups && errorText[problems.newGroups]}
			/>
		</>
	);
}
