import type { Day } from '../domain/day.ts';
import { mostBuyerName, mostBuyerNote } from '../domain/order-code.ts';
import * as storefrontText from '../i18n/storefront.ts';
import { FieldFrame, rowsFor } from '../ui/parts/field-frame.tsx';
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
	const typed = (field: 'name' | 'day' | 'note') => ({
		value: basket[field],
		onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
			onChange({ [field]: event.currentTarget.value }),
	});
	return (
		<Stack edge top>
			<FieldFrame label={storefrontText.name} error={noName ? storefrontText.noName : undefined}>
				{(ties) => (
					<input
						{...ties}
						{...typed('name')}
						placeholder={storefrontText.nameHint}
						maxLength={mostBuyerName}
						autocapitalize="words"
					/>
				)}
			</FieldFrame>
			<Segment
				label={storefrontText.delivery}
				options={deliveries}
				chosen={basket.delivery}
				onChoose={(delivery) => onChange({ delivery })}
			/>
			<FieldFrame
				label={storefrontText.day}
				error={isPast(basket, today) ? storefrontText.dayPast : undefined}
			>
				{(ties) => <input {...ties} {...typed('day')} type="date" />}
			</FieldFrame>
			<FieldFrame label={storefrontText.note} help={storefrontText.onlyThere}>
				{(ties) => (
					<textarea
						{...ties}
						{...typed('note')}
						rows={rowsFor(basket.note)}
						placeholder={storefrontText.noteHints[basket.delivery]}
						maxLength={mostBuyerNote}
					/>
				)}
			</FieldFrame>
		</Stack>
	);
}
