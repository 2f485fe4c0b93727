import type { Day } from '../domain/day.ts';
import { mostBuyerName, mostBuyerNote } from '../domain/order-code.ts';
import { storefrontText } from '../i18n/storefront.ts';
import { Field } from '../ui/parts/field.tsx';
import { Segment } from '../ui/parts/segment.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { type Basket, isPast } from './basket.ts';

interface BuyerFieldsProps {
	readonly basket: Basket;
	readonly today: Day;
	/** The order was to be sent without a name. */
	readonly noName: boolean;
	readonly onChange: (change: Partial<Basket>) => void;
}

const deliveries = (['pickup', 'delivery'] as const).map((value) => ({
	value,
	word: storefrontText.deliveries[value],
}));

/** Who orders, and how it gets to them. */
export function BuyerFields({ basket, today, noName, onChange }: BuyerFieldsProps) {
	return (
		<Stack edge top>
			<Field
				label={storefrontText.name}
				value={basket.name}
				onInput={(name) => onChange({ name })}
				placeholder={storefrontText.nameHint}
				error={noName ? storefrontText.noName : undefined}
				most={mostBuyerName}
				names
			/>
			<Segment
				label={storefrontText.delivery}
				options={deliveries}
				chosen={basket.delivery}
				onChoose={(delivery) => onChange({ delivery })}
			/>
			<Field
				label={storefrontText.day}
				kind="date"
				value={basket.day}
				onInput={(day) => onChange({ day })}
				error={isPast(basket, today) ? storefrontText.dayPast : undefined}
			/>
			<Field
				label={storefrontText.note}
				kind="area"
				value={basket.note}
				onInput={(note) => onChange({ note })}
				placeholder={storefrontText.noteHints[basket.delivery]}
				help={storefrontText.onlyThere}
				most={mostBuyerNote}
			/>
		</Stack>
	);
}
