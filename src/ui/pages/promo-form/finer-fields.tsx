import type { Form } from '../../../app/form.ts';
import { liveProducts } from '../../../app/product-list.ts';
import { togglePromo } from '../../../app/promo-form.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import { tiers } from '../../../domain/customer.ts';
import type { Known } from '../../../domain/known.ts';
import { sourceKinds } from '../../../domain/source.ts';
import * as promoText from '../../../i18n/promo.ts';
import * as sourceText from '../../../i18n/source.ts';
import { Card } from '../../parts/card.tsx';
import { Switch } from '../../parts/check.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { useLive, useStore } from '../../use-store.ts';

interface FinerFieldsProps {
	readonly form: Form<PromoValue>;
	readonly everybody: readonly Known[];
}

/** The rest of what tells people apart; only what the book knows of anybody. */
export function FinerFields({ form, everybody }: FinerFieldsProps) {
	const { value } = useStore(form.state);
	const found = useLive(liveProducts, []);
	const products = found.value ?? [];
	const knownTiers = tiers.filter((tier) => everybody.some(({ customer }) => customer.tier === tier));
	const knownSources = sourceKinds.filter((kind) =>
		everybody.some(({ customer }) => customer.source?.kind === kind),
	);
	return (
		<>
			{knownTiers.length > 1 && (
				<Labelled label={promoText.tiers}>
					<Chips
						label={promoText.tiers}
						chips={knownTiers.map((tier) => ({ value: tier, word: promoText.tier[tier] }))}
						chosen={value.tiers}
						onChoose={(one) => togglePromo(form, 'tiers', one)}
					/>
				</Labelled>
			)}
			{products.length > 0 && (
				<Labelled label={promoText.bought}>
					<Chips
						label={promoText.bought}
						chips={products.map(({ id, name }) => ({ value: id, word: name }))}
						chosen={value.bought}
						onChoose={(one) => togglePromo(form, 'bought', one)}
					/>
				</Labelled>
			)}
			{knownSources.length > 0 && (
				<Labelled label={promoText.sources}>
					<Chips
						label={promoText.sources}
						chips={knownSources.map((kind) => ({ value: kind, word: sourceText.kind[kind] }))}
						chosen={value.sources}
						onChoose={(one) => togglePromo(form, 'sources', one)}
					/>
				</Labelled>
			)}
			<Card>
				<Switch
					name={promoText.lastSeason}
					note={promoText.lastSeasonNote}
					checked={value.lastSeason}
					onChange={(lastSeason) => form.set({ lastSeason })}
				/>
			</Card>
		</>
	);
}
