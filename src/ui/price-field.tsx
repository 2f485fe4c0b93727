import { dotPrice } from '../domain/dot-price.ts';
import { Field } from './parts/field.tsx';

interface PriceFieldProps {
	readonly label: string;
	readonly quiet?: boolean | undefined;
	readonly value: string;
	readonly onInput: (value: string) => void;
	readonly help?: string | undefined;
	readonly error?: string | undefined;
}

/** A price in rupiah: the dots come by themselves. */
export function PriceField({ value, onInput, ...rest }: PriceFieldProps) {
	return (
		<Field
			{...rest}
			kind="number"
			prefix="Rp"
			value={value}
			onInput={(typed) => onInput(dotPrice(typed, value))}
		/>
	);
}
