import { foldWords } from '../fold.ts';

/** What people write for the units of a price list; the first of each is the unit's own name. */
const unitWords = [
	'bungkus bks bgks bgkus bngks bungks bngkus',
	'kotak ktk kotk kotax kot box boks bok',
	'dus dos doos kardus karton',
	'toples tpls tples toplez topls',
	'loyang lyg loyg lyang',
	// A single piece, whatever it is called.
	'biji bj bji bijik buah bh pcs pc piece pieces butir potong ptg ptong',
	'botol btl botl',
	'cup cap',
	'gelas gls',
	'pack pck',
	'paket pkt',
	'porsi prs',
	'mangkok mangkuk',
	'piring',
	'ekor ekr',
	'ikat',
	'lembar lbr',
	'bal',
	'renteng',
	'mika',
	'tray',
	'slop',
	'sak',
	'karung',
	'ember',
	'jerigen',
	'kantong',
	'besek',
	'tampah',
	'tusuk',
];

const units: ReadonlyMap<string, string> = new Map(
	unitWords.flatMap((list) => {
		const [unit = '', ...others] = list.split(' ');
		return [unit, ...others].map((word) => [word, unit] as const);
	}),
);

type Measure = 'g' | 'ml' | 'cm';

/** What people write for measures, and how much of the base (gram, millilitre, centimetre) each is. */
const measureWords: readonly (readonly [Measure, number, string])[] = [
	['g', 1, 'g gr grm gram gm'],
	['g', 100, 'ons on'],
	['g', 1_000, 'kg kgs kilo kilos kilogram'],
	['g', 100_000, 'kuintal kwintal'],
	['ml', 1, 'ml mili mil'],
	['ml', 1_000, 'l lt ltr liter litre'],
	['cm', 1, 'cm senti sentimeter'],
];

const measures: ReadonlyMap<string, Size> = new Map(
	measureWords.flatMap(([of, amount, list]) =>
		list.split(' ').map((word) => [word, { of, amount }] as const),
	),
);

const packs: ReadonlyMap<string, number> = new Map([
	['lusin', 12],
	['lsn', 12],
	['kodi', 20],
]);

/** How large something is, `200 g`, or how much is in it: `isi 10`, `3 toples`. */
export interface Size {
	/** A base measure, a unit, "isi", or nothing for a bare number. */
	readonly of: string;
	readonly amount: number;
}

/** The word before the number of what is inside: "isi 10". */
export const insideWord = 'isi';

/** The one name of a unit, however it is written. */
export function unitOf(word: string): string | undefined {
	return units.get(word);
}

/** What one of a measure comes to: a kilo is 1,000 of g. */
export function measureOf(word: string): Size | undefined {
	return measures.get(word);
}

/** How many a word like "lusin" stands for. */
export function packOf(word: string): number | undefined {
	return packs.get(word);
}

/** The unit of a product in the one name it has here; one that nobody foresaw is its own. */
export function productUnit(unit: string): string {
	const [word = ''] = foldWords(unit);
	return unitOf(word) ?? word;
}
