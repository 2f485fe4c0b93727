import { AppError } from './errors.ts';

declare const rupiahBrand: unique symbol;

/** Money: a whole number of rupiah, negative where something is given back. */
export type Rupiah = number & { readonly [rupiahBrand]: true };

/** The largest amount the book takes: below a trillion, far inside what a number holds exactly. */
export const mostRupiah = 999_999_999_999;

/** Guards a number as money. Throws `amount` where it is no whole number or too large. */
export function rupiah(amount: number): Rupiah {
	if (!Number.isInteger(amount) || Math.abs(amount) > mostRupiah) throw new AppError('amount');
	return (amount === 0 ? 0 : amount) as Rupiah;
}

/** Whether something is money that was not given back. */
export function isAmount(value: unknown): value is Rupiah {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostRupiah;
}

/** A sum may be larger than any one amount: what the book took, it must be able to add up. */
export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
	let sum = 0;
	for (const amount of amounts) sum += amount;
	if (!Number.isSafeInteger(sum)) throw new AppError('amount');
	return sum as Rupiah;
}

export function timesRupiah(price: Rupiah, quantity: number): Rupiah {
	return rupiah(price * quantity);
}

/** `25000` → `25.000`; minus as `−`. */
export function dots(amount: number): string {
	const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
	return amount < 0 ? `−${digits}` : digits;
}

/** `25000` → `Rp25.000`. */
export function formatRupiah(amount: Rupiah): string {
	return amount < 0 ? `−Rp${dots(-amount)}` : `Rp${dots(amount)}`;
}
