import { chooseKind } from '../../../app/customer-form.ts';
import type { CustomerValue } from '../../../app/customer-value.ts';
import type { Form } from '../../../app/form.ts';
import { customerKinds, languages, tiers } from '../../../domain/customer.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import { shellText } from '../../../i18n/shell.ts';
import { Field } from '../../parts/field.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Section } from '../../parts/section.tsx';
import { Segment } from '../../parts/segment.tsx';
import { Stack } from '../../parts/stack.tsx';
import { PriceField } from '../../price-field.tsx';
import { useStore } from '../../use-store.ts';
import { GroupFields } from './group-fields.tsx';
import { SourceFields } from './source-fields.tsx';

const kinds = customerKinds.map((value) => ({ value, word: customerFormText.kind[value] }));
const spoken = languages.map((value) => ({ value, word: customerFormText.language[value] }));
const prices = tiers.map((value) => ({ value, word: customerFormText.tier[value] }));

/** What is known of some: what they like, how they buy, where they belong. */
export function MoreFields({ form }: { readonly form: Form<CustomerValue> }) {
	const { value, problems } = useStore(form.state);
	return (
		<>
			<Section title={shellText.more} />
			<Stack edge>
				<Field
					label={customerFormText.likes}
					kind="area"
					help={customerFormText.likesHelp}
					placeholder={customerFormText.likesHint}
					value={value.likes}
					onInput={(likes) => form.set({ likes })}
					error={problems.likes && errorText[problems.likes]}
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
				<PriceField
					label={customerFormText.limit}
					value={value.limit ?? ''}
					onInput={(limit) => form.set({ limit })}
					help={customerFormText.limitHelp}
					error={problems.limit && errorText[problems.limit]}
				/>
				<Labelled label={customerFormText.languageLabel}>
					<Segment
						label={customerFormText.languageLabel}
						options={spoken}
						chosen={value.language ?? 'id'}
						onChoose={(language) => form.set({ language })}
					/>
				</Labelled>
				<Field
					label={customerFormText.nick}
					value={value.nick}
					onInput={(nick) => form.set({ nick })}
					error={problems.nick && errorText[problems.nick]}
					names
				/>
				<GroupFields form={form} />
				<SourceFields form={form} />
			</Stack>
		</>
	);
}
