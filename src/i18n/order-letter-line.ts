import type { CodedLines, OrderCode } from '../domain/order-code.ts';
import { sumRupiah, timesRupiah } from '../domain/rupiah.ts';
import { weekdayDate } from './calendar.ts';
import { orderLetters } from './order-letter.ts';

/** The code doesn't know the shop's name. */
const greeting = /^Halo [^,]*, saya mau pesan:$/;

/** Tells the lines that the buyer's page writes for an order; all others the buyer has added or changed. */
export function letterLines(code: OrderCode, { lines, unknown }: CodedLines): (line: string) => boolean {
	const letters = orderLetters({
		...code,
		shop: '',
		lines: [...lines, ...unknown.map((line) => ({ ...line, name: '', unit: '' }))],
		total: sumRupiah(code.lines.map(({ price, quantity }) => timesRupiah(price, quantity))),
		day: code.day && weekdayDate(code.day, code.placed),
		link: '',
	});
	const own = new Set(letters.flatMap((letter) => plain(letter).split('\n')));
	return (line) => own.has(plain(line)) || greeting.test(line);
}

/** Without what makes letters bold, which some ways of copying leave out. */
function plain(text: string): string {
	return text.replace(/\*/g, '');
}
