import { useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { type OrderValue, whenOf } from '../../../app/order-value.ts';
import { addDays, type Day, isDay } from '../../../domain/day.ts';
import { longDay } from '../../../i18n/calendar.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import { Field } from '../../parts/field.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useFields } from '../../use-fields.ts';

type When = ReturnType<typeof whenOf>;

const whens = (['today', 'tomorrow', 'other'] as const).map((value) => ({
	value,
	word: orderFormText.whens[value],
}));

interface OrderWhenProps {
	readonly form: Form<OrderValue>;
	readonly today: Day;
}

/** The day of handing over. */
export function OrderWhen({ form, today }: OrderWhenProps) {
	const { value, tie } = useFields(form);
	const [choosing, setChoosing] = useState(false);
	const { day } = value;
	const when = whenOf(day, today);

	function choose(next: When) {
		setChoosing(next === 'other');
		if (next === when) return;
		form.set({ day: next === 'other' ? '' : addDays(today, next === 'today' ? 0 : 1) });
	}

	return (
		<>
			<Segment label={orderFormText.when} options={whens} chosen={when} onChoose={choose} />
			{when === 'other' && (
				<Field
					label={orderFormText.day}
					kind="date"
					{...tie('day')}
					help={isDay(day) ? longDay(day) : undefined}
					focus={choosing}
				/>
			)}
		</>
	);
}
