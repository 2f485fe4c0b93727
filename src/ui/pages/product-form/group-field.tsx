import type { Form } from '../../../app/form.ts';
import { liveGroups } from '../../../app/product-form.ts';
import type { ProductValue } from '../../../app/product-value.ts';
import { mostGroup } from '../../../domain/product.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { useFields } from '../../use-fields.ts';
import { useLive } from '../../use-store.ts';

/** What the product stands under: one of the groups in use with a tap, or a new one. */
export function GroupField({ form }: { readonly form: Form<ProductValue> }) {
	const { value, tie } = useFields(form);
	const { group } = value;
	const view = useLive(liveGroups, []);
	const groups = view.value ?? [];
	return (
		<>
			<Field
				label={productFormText.group}
				placeholder={productFormText.groupHint}
				{...tie('group')}
				help={productFormText.groupHelp}
				most={mostGroup}
			/>
			{groups.length > 0 && (
				<Chips
					label={productFormText.groupChips}
					chips={groups.map((value) => ({ value, word: value }))}
					chosen={group}
					onChoose={(chosen) => form.set({ group: chosen === group ? '' : chosen })}
				/>
			)}
		</>
	);
}
