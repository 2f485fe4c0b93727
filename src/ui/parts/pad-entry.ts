/** What a key does to the amount: a digit or `000` is written behind, `erase` takes the last digit, a note is added. */
export type PadKey = `${number}` | 'erase' | { readonly note: number };

/** The amount after a key; unchanged where it would pass the most. */
export function padEntry(amount: number, key: PadKey, most: number): number {
	if (key === 'erase') return Math.floor(amount / 10);
	const next = typeof key === 'object' ? amount + key.note : Number(`${amount}${key}`);
	return next > most ? amount : next;
}
