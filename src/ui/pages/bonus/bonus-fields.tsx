import type { BonusDesk } from '../../../app/bonus.ts';
import type { BonusValue } from '../../../app/bonus-value.ts';
import type { Form } from '../../../app/form.ts';
import { type BonusField, bonusFields, bonusKinds } from '../../../domain/bonus.ts';
import { isDay } from '../../../domain/day.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { longDay } from '../../../i18n/calendar.ts';
import { errorText } from '../../../i18n/errors.ts';
import { Card } from '../../parts/card.tsx';
import { Switch } from '../../parts/check.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Words } from '../../parts/words.tsx';
import { PriceField } from '../../price-field.tsx';
import { useStore } from '../../use-store.ts';

interface BonusFieldsProps {
	readonly form: Form<BonusValue>;
	readonly desk: BonusDesk;
}

const kinds = bonusKinds.map((value) => ({ value, word: bonusText.kind[value] }));

/** The kind of a rule, and whatever that kind goes by. */
export function BonusFields({ form, desk, isNew }: BonusFieldsProps & { readonly isNew: boolean }) {
	const { kind, paused } = useStore(form.state).value;
	return (
		<>
			{isNew && (
				<Labelled label={bonusText.kindLabel}>
					<Chips
						label={bonusText.kindLabel}
						chips={kinds}
						chosen={kind}
						onChoose={(kind) => form.set({ kind })}
					/>
				</Labelled>
			)}
			{bonusFields[kind].map((field) => (
				<OneField key={field} form={form} desk={desk} field={field} />
			))}
			<Card>
				<Switch
					name={bonusText.runs}
					note={bonusText.runsNote}
					checked={!paused}
					onChange={(on) => form.set({ paused: !on })}
				/>
			</Card>
		</>
	);
}

function OneField({ form, desk, field }: BonusFieldsProps & { readonly field: BonusField }) {
	const { value, problems } = useStore(form.state);
	const { kind } = value;
	const label = bonusText.field[field];
	const typed = value[field] ?? '';
	const problem = problems[field];
	const error = problem && errorText[problem];
	const onInput = (typed: string) => form.set({ [field]: typed });
	switch (field) {
		case 'product':
		case 'gift':
			return (
				<>
					<Labelled label={label}>
						<Chips
							label={label}
							chips={desk.products.map(({ id, name }) => ({ value: id, word: name }))}
							chosen={value[field] ?? []}
							onChoose={(id) => form.set({ [field]: id === value[field] ? undefined : id })}
						/>
					</Labelled>
					{field === 'gift' && kind === 'stamps' && <Words>{bonusText.sameGift}</Words>}
					{error && <Notice of="danger">{error}</Notice>}
				</>
			);
		case 'above':
			return <PriceField label={label} value={typed} onInput={onInput} error={error} />;
		case 'from':
		case 'to':
			return (
				<Field
					label={label}
					kind="date"
					value={typed}
					onInput={onInput}
					help={kind === 'stamps' ? bonusText.since : isDay(typed) ? longDay(typed) : undefined}
					error={error}
				/>
			);
		default:
			return (
				<Field
					label={label}
					kind="number"
					suffix={
						field === 'percent'
							? bonusText.percent
							: kind === 'member'
								? bonusText.times
								: unitOf(value, desk, field)
					}
					value={typed}
					onInput={onInput}
					error={error}
				/>
			);
	}
}

/** By what it is counted: the unit of what is bought, or of what is given. */
function unitOf({ product, gift = product }: BonusValue, { products }: BonusDesk, field: BonusField) {
	return products.find(({ id }) => id === (field === 'count' ? product : gift))?.unit;
}
