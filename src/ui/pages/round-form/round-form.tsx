import type { Form } from '../../../app/form.ts';
import { liveProducts } from '../../../app/product-list.ts';
import { setRoundMost, toggleRoundProduct } from '../../../app/round-form.ts';
import { capacityProblem, type RoundValue } from '../../../app/round-value.ts';
import type { Page } from '../../../app/route.ts';
import { mostName } from '../../../domain/customer.ts';
import { isDay } from '../../../domain/day.ts';
import { longDay } from '../../../i18n/calendar.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as roundText from '../../../i18n/round.ts';
import { shellText } from '../../../i18n/shell.ts';
import { BackBar } from '../../back-bar.tsx';
import { Failure } from '../../failure.tsx';
import { FormFrame } from '../../form-frame.tsx';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Check } from '../../parts/check.tsx';
import { Field } from '../../parts/field.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { Resumed } from '../../resumed.tsx';
import { useLive, useStore } from '../../use-store.ts';

interface RoundFormProps {
	readonly form: Form<RoundValue>;
	readonly title: string;
	readonly above: Page;
}

/** The form of a round, new or known. */
export function RoundForm({ form, title, above }: RoundFormProps) {
	const { value, problems, saving, failure } = useStore(form.state);
	return (
		<Screen
			place={`round-form ${value.id}`}
			top={<BackBar above={above} word={roundText.title} />}
			bottom={
				<Act>
					<Failure code={problems.items === 'round-empty' ? problems.items : failure} />
					<Button form="round" busy={saving}>
						{shellText.save}
					</Button>
				</Act>
			}
		>
			<Title>{title}</Title>
			<FormFrame form={form} id="round">
				<Stack edge>
					<Resumed form={form} />
					<Field
						label={roundText.name}
						placeholder={roundText.nameHint}
						value={value.name}
						onInput={(name) => form.set({ name })}
						error={problems.name && errorText[problems.name]}
						most={mostName}
					/>
					{(['opens', 'closes', 'day'] as const).map((field) => {
						const day = value[field];
						const problem = problems[field];
						return (
							<Field
								key={field}
								label={roundText.days[field]}
								kind="date"
								value={day}
								onInput={(day) => form.set({ [field]: day })}
								help={isDay(day) ? longDay(day) : undefined}
								error={problem && errorText[problem]}
							/>
						);
					})}
				</Stack>
				<Products form={form} />
			</FormFrame>
		</Screen>
	);
}

/** What can be ordered, and how many of it at most. */
function Products({ form }: { readonly form: Form<RoundValue> }) {
	const { value, problems } = useStore(form.state);
	const found = useLive(liveProducts, []);
	const products = found.state === 'ready' ? found.value : [];
	return (
		<>
			<Section title={roundText.products} />
			<Stack edge>
				{products.map(({ id, name, unit }) => {
					const item = value.items.find(({ product }) => product === id);
					const problem = item && problems.items ? capacityProblem(item) : undefined;
					return (
						<Stack key={id}>
							<Card>
								<Check
									name={name}
									checked={item !== undefined}
									onChange={() => toggleRoundProduct(form, id)}
								/>
							</Card>
							{item && (
								<Field
									label={roundText.most(name)}
									kind="number"
									suffix={unit}
									placeholder={roundText.mostHint}
									value={item.most}
									onInput={(most) => setRoundMost(form, id, most)}
									error={problem && errorText[problem]}
								/>
							)}
						</Stack>
					);
				})}
			</Stack>
		</>
	);
}
