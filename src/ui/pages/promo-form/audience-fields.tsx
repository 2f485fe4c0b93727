import { useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import type { PromoAudience } from '../../../app/promo-audience.ts';
import { togglePromo } from '../../../app/promo-form.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import { wantedStandings } from '../../../domain/audience.ts';
import * as promoText from '../../../i18n/promo.ts';
import { LeftOutCard } from '../../left-out-card.tsx';
import { Button } from '../../parts/button.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Section } from '../../parts/section.tsx';
import { Words } from '../../parts/words.tsx';
import { useStore } from '../../use-store.ts';
import { FinerFields } from './finer-fields.tsx';
import { TickChips } from './tick-chips.tsx';

interface AudienceFieldsProps {
	readonly form: Form<PromoValue>;
	readonly audience: PromoAudience;
}

const standings = wantedStandings.map((value) => ({ value, word: promoText.standing[value] }));

/** Whom a promo is for, and who of them is left out. */
export function AudienceFields({ form, audience }: AudienceFieldsProps) {
	const { value } = useStore(form.state);
	const { tiers, sources, bought, lastSeason } = value;
	const [finer, setFiner] = useState(tiers.length + sources.length + bought.length > 0 || lastSeason);
	const people = audience.recipients.length;
	const groups = [...new Set(audience.everybody.flatMap(({ customer }) => customer.groups ?? []))];
	return (
		<>
			<Section title={promoText.audience}>
				<Words>{promoText.everybody}</Words>
				<Chips
					label={promoText.standings}
					chips={standings}
					chosen={value.standings}
					onChoose={(one) => togglePromo(form, 'standings', one)}
				/>
				<TickChips
					form={form}
					field="groups"
					label={promoText.groups}
					chips={groups.map((group) => ({ value: group, word: group }))}
				/>
				{finer ? (
					<FinerFields form={form} everybody={audience.everybody} />
				) : (
					<Button look="quiet" onTap={() => setFiner(true)}>
						{promoText.finer}
					</Button>
				)}
				<Words live>{people > 0 ? promoText.recipients(people) : promoText.nobody}</Words>
			</Section>
			<LeftOutCard title={promoText.leftOut} people={audience.leftOut} />
		</>
	);
}
