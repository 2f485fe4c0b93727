import { type Day, dayNumber, dayOfNumber } from '../day.ts';
import { plainLine } from '../plain-text.ts';
import { type Rupiah, rupiah } from '../rupiah.ts';
import type { Packer, Topic } from './packer.ts';

/** Days since 1970-01-01 as they are written: until 2149. */
const dayBits = 16;
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

export function packDay(packer: Packer, day: Day | undefined): Day | undefined {
	const number = day ? dayNumber(day) : 0;
	if (number < 0 || number >= 2 ** dayBits) throw new RangeError('A day too far away.');
	const read = packer.bits(number, dayBits);
	return read > 0 ? dayOfNumber(read) : undefined;
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
