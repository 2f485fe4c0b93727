import type { Form } from '../../../app/form.ts';
import { togglePromo } from '../../../app/promo-form.ts';
import type { PromoList, PromoValue } from '../../../app/promo-value.ts';
import { type Chip, Chips } from '../../parts/chips.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { useStore } from '../../use-store.ts';

interface TickChipsProps<F extends PromoList> {
	readonly form: Form<PromoValue>;
	readonly field: F;
	readonly label: string;
	readonly chips: readonly Chip<PromoValue[F][number]>[];
}

/** One way to tell people apart, each of it to be ticked. */
export function TickChips<F extends PromoList>(props: TickChipsProps<F>) {
	const { form, field, label, chips } = props;
	const chosen: readonly PromoValue[F][number][] = useStore(form.state).value[field];
	return chips.length > 0 ? (
		<Labelled label={label}>
			<Chips label={label} chips={chips} chosen={chosen} onChoose={(one) => togglePromo(form, field, one)} />
		</Labelled>
	) : null;
}
