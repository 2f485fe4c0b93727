import { readFileSync } from 'node:fs';
import type { Id } from '../../../src/domain/id.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { readAlphabet } from '../../../src/domain/story/alphabet.ts';
import type { StoryFacts, StoryProduct } from '../../../src/domain/story/facts.ts';
import { createPen } from '../../../src/domain/story/pen.ts';

const alphabet = readAlphabet(readFileSync('public/pictures/alphabet.svg', 'utf8'));

/** A phone whose own type is as wide as Roboto's widest and reaches as low as an emoji, whatever the sign. */
export const pen = createPen(alphabet, (text) => ({
	width: [...text].length * 1.25,
	above: 0.93,
	below: 0.24,
}));

const names = [
	'Bolu',
	'Bakpia kacang hijau isi 10',
	'Onde-onde',
	'Nasi kotak ayam bakar komplit sambal lalap kerupuk',
	'Keripik 🍌 pisang',
	'Kopi',
	'Jus jambu & jeruk "segar"',
	'Café crème brûlée',
	'Es teh 👨‍👩‍👧',
	'Sambalterasiekstrapedas',
	'Tumpeng nasi kuning komplit ayam ingkung urap telur balado perkedel untuk 25 org',
] as const;
const units = ['biji', '', 'loyang', 'bungkus isi dua 250', 'kg', 'toples'] as const;
const prices = [500, 1000, 2500, 12_500, 35_000, 165_000, 1_250_000, 999_999] as const;

/** Which products have a photo. */
export const photographs = {
	none: () => false,
	some: (at: number) => at % 3 === 1,
	all: () => true,
} as const;

/** So many products, short and long, dear and cheap; another beginning gives others. */
export function productsOf(count: number, from = 0, photographed = photographs.some): StoryProduct[] {
	return Array.from({ length: count }, (_, n) => n + from).map((at) => ({
		name: names[at % names.length] ?? '',
		unit: units[at % units.length] ?? '',
		price: rupiah(prices[at % prices.length] ?? 0),
		available: at % 5 !== 3,
		drawing: at % 2 ? 'bakpia' : 'kopi',
		...(photographed(at) && { photo: `photo-${at}` as Id }),
	}));
}

export function factsOf(products: readonly StoryProduct[], rest: Partial<StoryFacts> = {}): StoryFacts {
	return {
		shop: 'Vanara Cake',
		phone: '0812-0000-1234',
		heading: 'Ready hari ini',
		products,
		closing: { month: 'September 2027', date: 28, day: 'Minggu Kliwon', hijri: '26 Rabiulakhir 1449' },
		pickUp: 'Minggu Kliwon, 28 September',
		words: { soldOut: 'Habis', closes: 'Terakhir pesan', pickUp: 'Diambil' },
		...rest,
	};
}
