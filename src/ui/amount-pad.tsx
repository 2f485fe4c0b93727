import { amountWords } from '../domain/amount-words.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { type Rupiah, rupiah } from '../domain/rupiah.ts';
import * as amountText from '../i18n/amount.ts';
import { errorText } from '../i18n/errors.ts';
import { Pad } from './parts/pad.tsx';

interface AmountPadProps {
	readonly amount: Rupiah;
	readonly proposed?: boolean | undefined;
	readonly onAmount: (amount: Rupiah) => void;
	readonly problem: ErrorCode | undefined;
	/** In the place of the words as long as there is no amount. */
	readonly hint?: string;
}

/** The pad with all it says. */
export function AmountPad({ amount, proposed, onAmount, problem, hint = '' }: AmountPadProps) {
	return (
		<Pad
			amount={amount}
			proposed={proposed}
			onAmount={(next) => onAmount(rupiah(next))}
			inWords={amount > 0 ? amountWords(amount) : hint}
			error={problem && errorText[problem]}
			full={amountText.full}
			erase={amountText.erase}
			notes={amountText.notes}
		/>
	);
}
