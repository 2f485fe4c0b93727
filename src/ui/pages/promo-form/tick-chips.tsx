import type { Form } from '../../../app/form.ts';
import { togglePromo } from '../../../app/promo-form.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import { Chips } from '../../parts/chips.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { useStore } from '../../use-store.ts';

interface TickChipsProps<F extends 'groups' | 'tiers' | 'sources' | 'bought'> {
	readonly form: Form<PromoValue>;
	readonly field: F;
	readonly label: string;
	readonly chips: readonly { readonly value: PromoValue[F][number]; readonly word: string }[];
}

/** One way to tell people apart, each of it to be ticked. */
export function TickChips<F extends 'groups' | 'tiers' | 'sources' | 'bought'>(props: TickChipsProps<F>) {
	const { form, field, label, chips } = props;
	const chosen: readonly PromoValue[F][number][] = useStore(form.state).value[field];
	return chips.length > 0 ? (
		<Labelled label={label}>
			<Chips label={label} chips={chips} chosen={chosen} onChoose={(one) => togglePromo(form, field, one)} />
		</Labelled>
	) : null;
}
