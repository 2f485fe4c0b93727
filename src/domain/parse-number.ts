import { AppError } from './errors.ts';
import { mostQuantity } from './order.ts';
import { mostRupiah, type Rupiah, rupiah } from './rupiah.ts';

/** What people write instead of zeros. */
const multiples: ReadonlyMap<string, number> = new Map([
	['k', 1_000],
	['rb', 1_000],
	['ribu', 1_000],
	['jt', 1_000_000],
	['juta', 1_000_000],
]);

const currency = /^rp\.?\s*/;
/** `25.000,-`; and sen, which only a fully dotted amount may carry, since `25,00` may well be 25,000 cut short. */
const ending = /\s*[.,]\s*[-–—]{1,2}$|(?<=\.\d{3}),00$/;
const plain = /^\d{1,15}$/;
/** Thousands marked throughout by one and the same sign. */
const grouped = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/;
/** At most two decimals: in `1.500 juta` nobody can tell a decimal from a thousands mark. */
const multiplied = /^(\d{1,6})(?:[.,](\d{1,2}))?\s*([a-z]+)$/;

/** Reads a price as sellers type it, above zero. Throws `price`. */
export function parsePrice(text: string): Rupiah {
	const amount = readRupiah(text);
	if (amount === undefined || amount === 0) throw new AppError('price');
	return amount;
}

/** Reads an amount of money as sellers type it. Throws `amount`, or `amount-zero` for nothing at all. */
export function parseAmount(text: string): Rupiah {
	const amount = readRupiah(text);
	if (amount === undefined) throw new AppError('amount');
	if (amount === 0) throw new AppError('amount-zero');
	return amount;
}

/** Reads how many: whole, from 1 to 9,999, a dot only as thousands mark. Throws `quantity`. */
export function parseQuantity(text: string): number {
	const typed = tidy(text);
	const quantity = /^(?:\d{1,5}|\d\.\d{3})$/.test(typed) ? Number(typed.replace('.', '')) : 0;
	if (quantity < 1 || quantity > mostQuantity) throw new AppError('quantity');
	return quantity;
}

/** Reads a percentage, from 1 to 100. Throws `percent`. */
export function parsePercent(text: string): number {
	const percent = Number(/^(\d{1,3}) ?%?$/.exec(tidy(text))?.[1] ?? 0);
	if (percent < 1 || percent > 100) throw new AppError('percent');
	return percent;
}

function readRupiah(text: string): Rupiah | undefined {
	const typed = tidy(text).replace(currency, '').replace(ending, '');
	const amount = readDigits(typed) ?? readMultiple(typed);
	return amount !== undefined && amount <= mostRupiah ? rupiah(amount) : undefined;
}

function readDigits(typed: string): number | undefined {
	if (!plain.test(typed) && !grouped.test(typed)) return undefined;
	return Number(typed.replace(/[., ]/g, ''));
}

/** `25rb`, `1,5 juta`: reckoned in whole numbers, so that no rupiah is lost to a fraction. */
function readMultiple(typed: string): number | undefined {
	const [, whole = '', decimals = '', word = ''] = multiplied.exec(typed) ?? [];
	const multiple = multiples.get(word);
	if (multiple === undefined) return undefined;
	return Number(whole) * multiple + Number(decimals.padEnd(3, '0')) * (multiple / 1_000);
}

/** One kind of space and no invisible marks, as text pasted from a chat may carry them. */
function tidy(text: string): string {
	return text
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
