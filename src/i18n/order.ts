import type { Line, Order } from '../domain/order.ts';
import { dots, formatRupiah, type Rupiah, rupiah } from '../domain/rupiah.ts';

/** An order within a line. */

/** `jam 07.30`. */
export const hour = (time: string) => `jam ${time.replace(':', '.')}`;

/** How many kinds are named before the rest is only counted. */
const named = 3;

/** What was ordered, in one line: `2 brownies kukus, 10 klepon`. */
export function sayLines(lines: readonly Line[]): string {
	const rest = lines.length - named;
	// One more name is shorter than the word about it.
	const shown = rest > 1 ? lines.slice(0, named) : lines;
	const parts = shown.map(({ quantity, name }) => `${dots(quantity)} ${insideLine(name)}`);
	return [...parts, ...(rest > 1 ? [`${rest} macam lagi`] : [])].join(', ');
}

/** The same of a whole order, with the hour it is for. */
export function sayOrder({ lines, time }: Pick<Order, 'lines' | 'time'>): string {
	return [time && hour(time), sayLines(lines)].filter(Boolean).join(', ');
}

/** What is left of it; below zero it was a loss. */
export const profit = (left: Rupiah) =>
	left < 0 ? `rugi ${formatRupiah(rupiah(-left))}` : `untung ${formatRupiah(left)}`;

/** What is counted: `loyang brownies kukus`; the unit is not said twice, `cuko botol 250 ml`. */
export function sayWare({ unit, name }: Pick<Line, 'unit' | 'name'>): string {
	const words = name.toLowerCase().split(' ');
	return unit && !words.includes(unit.toLowerCase()) ? `${unit} ${insideLine(name)}` : insideLine(name);
}

/** A name within a line begins small, `Klepon` → `klepon`; one that is all capitals stays: `TALAM`. */
export function insideLine(name: string): string {
	const [first = '', second = ''] = name;
	return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}
