import { AppError } from './errors.ts';
import { dots } from './rupiah.ts';

/** How much of an ingredient, as it is typed: `0,5`, `1.250`; a dot before three digits marks thousands. */
const typed = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,](\d{1,3}))?$/;

/** Reads how much of an ingredient. Throws `measure`. */
export function parseMeasure(text: string): number {
	const [, whole = '', part = ''] = typed.exec(text.trim()) ?? [];
	const amount = Number(`${whole.replace(/\./g, '')}.${part}`);
	if (!(amount > 0)) throw new AppError('measure');
	return amount;
}

/** `1250.5` → `1.250,5`. */
export function sayMeasure(amount: number): string {
	const [whole, part] = String(amount).split('.');
	return dots(Number(whole)) + (part ? `,${part}` : '');
}
