import type { Form } from '../../../app/form.ts';
import { liveProducts } from '../../../app/product-list.ts';
import type { PromoValue } from '../../../app/promo-value.ts';
import { tiers } from '../../../domain/customer.ts';
import type { Known } from '../../../domain/known.ts';
import { sourceKinds } from '../../../domain/source.ts';
import * as promoText from '../../../i18n/promo.ts';
import * as sourceText from '../../../i18n/source.ts';
import { Card } from '../../parts/card.tsx';
import { Switch } from '../../parts/check.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { TickChips } from './tick-chips.tsx';

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
				<TickChips
					form={form}
					field="tiers"
					label={promoText.tiers}
					chips={knownTiers.map((tier) => ({ value: tier, word: promoText.tier[tier] }))}
				/>
			)}
			<TickChips
				form={form}
				field="bought"
				label={promoText.bought}
				chips={products.map(({ id, name }) => ({ value: id, word: name }))}
			/>
			<TickChips
				form={form}
				field="sources"
				label={promoText.sources}
				chips={knownSources.map((kind) => ({ value: kind, word: sourceText.kind[kind] }))}
			/>
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
