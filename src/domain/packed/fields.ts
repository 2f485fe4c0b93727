import { type Day, dayNumber, dayOfNumber } from '../day.ts';
import { plainLine } from '../plain-text.ts';
import { type Rupiah, rupiah } from '../rupiah.ts';
import type { Packer, Topic } from './packer.ts';

/** Days are counted from 2026-01-01 on, until 2048. */
const dayBefore = dayNumber('2025-12-31' as Day);
const dayBits = 13;
const mostDigits = 16;

/** One line, as it may be shown; a text that hides or turns something throws a `RangeError`. */
export function packLine(packer: Packer, topic: Topic, line: string, most: number, beside?: string): string {
	const read = packer.text(topic, line, most, beside);
	if (read !== plainLine(read)) throw new RangeError('Not a plain line.');
	return read;
}

/** Money that isn't negative, as the thousands that people say: `55`, `3,5`. */
export function packPrice(packer: Packer, price: Rupiah, beside?: string): Rupiah {
	const rest = String(price % 1_000)
		.padStart(3, '0')
		.replace(/0+$/, '');
	const thousands = String(Math.floor(price / 1_000));
	const read = packer.text('price', rest ? `${thousands},${rest}` : thousands, mostDigits, beside);
	const [, whole = '', part = ''] = /^(\d+)(?:,(\d{1,3}))?$/.exec(read) ?? [];
	return rupiah(Number(whole || Number.NaN) * 1_000 + Number(part.padEnd(3, '0')));
}

/** A day or none; one out of reach, as a phone with a wrong clock has it, becomes the nearest. */
export function packDay(packer: Packer, day: Day | undefined): Day | undefined {
	const number = day ? dayNumber(day) - dayBefore : 0;
	const read = packer.bits(day ? Math.min(Math.max(number, 1), 2 ** dayBits - 1) : 0, dayBits);
	return read > 0 ? dayOfNumber(dayBefore + read) : undefined;
}

/** A whole number that is most often 0, and then costs next to nothing. */
export function packCount(packer: Packer, count: number, most: number): number {
	const text = packer.text('count', count > 0 ? String(count) : '', String(most).length);
	const read = Number(text);
	if (!/^\d*$/.test(text) || read > most) throw new RangeError('Not a number in reach.');
	return read;
}

/** One of a few. */
export function packChoice<T>(packer: Packer, choices: readonly T[], choice: T): T {
	const width = Math.ceil(Math.log2(choices.length));
	const read = choices[packer.bits(choices.indexOf(choice), width)];
	if (read === undefined) throw new RangeError('No such choice.');
	return read;
}

/** A list that an empty text ends, so that it needs no count: `each` gives nothing for the end. */
export function packList<T>(
	items: readonly T[],
	most: number,
	each: (item: T | undefined) => T | undefined,
): T[] {
	const read: T[] = [];
	for (;;) {
		const item = each(items[read.length]);
		if (item === undefined) return read;
		if (read.length === most) throw new RangeError('A list without end.');
		read.push(item);
	}
}
