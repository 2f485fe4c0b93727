import { chooseKind } from '../../../app/customer-form.ts';
import type { CustomerValue } from '../../../app/customer-value.ts';
import type { Form } from '../../../app/form.ts';
import { customerKinds, languages, tiers } from '../../../domain/customer.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { shellText } from '../../../i18n/shell.ts';
import { Field } from '../../parts/field.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Section } from '../../parts/section.tsx';
import { Segment } from '../../parts/segment.tsx';
import { Stack } from '../../parts/stack.tsx';
import { PriceField } from '../../price-field.tsx';
import { useFields } from '../../use-fields.ts';
import { GroupFields } from './group-fields.tsx';
import { SourceFields } from './source-fields.tsx';

const kinds = customerKinds.map((value) => ({ value, word: customerFormText.kind[value] }));
const spoken = languages.map((value) => ({ value, word: customerFormText.language[value] }));
const prices = tiers.map((value) => ({ value, word: customerFormText.tier[value] }));

/** What is known of some: what they like, how they buy, where they belong. */
export function MoreFields({ form }: { readonly form: Form<CustomerValue> }) {
	const { value, tie } = useFields(form);
	return (
		<>
			<Section title={shellText.more} />
			<Stack edge>
				<Field
					label={customerFormText.likes}
					kind="area"
					help={customerFormText.likesHelp}
					placeholder={customerFormText.likesHint}
					{...tie('likes')}
				/>
				<Labelled label={customerFormText.kindLabel}>
					<Segment
						label={customerFormText.kindLabel}
						options={kinds}
						chosen={value.kind}
						onChoose={(kind) => chooseKind(form, kind)}
					/>
				</Labelled>
				<Labelled label={customerFormText.tierLabel}>
					<Segment
						label={customerFormText.tierLabel}
						options={prices}
						chosen={value.tier}
						onChoose={(tier) => form.set({ tier })}
					/>
				</Labelled>
				<PriceField label={customerFormText.limit} {...tie('limit')} help={customerFormText.limitHelp} />
				<Labelled label={customerFormText.languageLabel}>
					<Segment
						label={customerFormText.languageLabel}
						options={spoken}
						chosen={value.language ?? 'id'}
						onChoose={(language) => form.set({ language })}
					/>
				</Labelled>
				<Field label={customerFormText.nick} {...tie('nick')} names />
				<GroupFields form={form} />
				<SourceFields form={form} />
			</Stack>
		</>
	);
}
