import { dots } from './rupiah.ts';

const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * A price with its dots, as it is being typed: `2500` → `2.500`. Dots that were typed by hand stay until
 * they make a whole number, since `1.5` may be on its way to 1.5jt; only after `before`, which had dots of
 * ours in it, they are set anew.
 */
export function dotPrice(typed: string, before: string): string {
	const digits = typed.replace(/\./g, '');
	if (!/^\d{1,15}$/.test(digits)) return typed;
	return typed === digits || grouped.test(before) ? dots(Number(digits)) : typed;
}
