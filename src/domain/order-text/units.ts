import { foldWords } from '../fold.ts';
import { wordMap } from './word-map.ts';

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

/** The one name of a unit, however it is written. */
export const unitNames = wordMap(unitWords.map((words) => [words.replace(/ .*/, ''), words]));

/** How large something is, `200 g`, or how much is in it: `isi 10`, `3 toples`. */
export interface Size {
	/** A base measure (gram, millilitre, centimetre), a unit, "isi", or nothing for a bare number. */
	readonly of: string;
	readonly amount: number;
}

/** What people write for measures, and what one of each comes to: a kilo is 1,000 of g. */
export const measures: ReadonlyMap<string, Size> = wordMap([
	[{ of: 'g', amount: 1 }, 'g gr grm gram gm'],
	[{ of: 'g', amount: 100 }, 'ons on'],
	[{ of: 'g', amount: 1_000 }, 'kg kgs kilo kilos kilogram'],
	[{ of: 'g', amount: 100_000 }, 'kuintal kwintal'],
	[{ of: 'ml', amount: 1 }, 'ml mili mil'],
	[{ of: 'ml', amount: 1_000 }, 'l lt ltr liter litre'],
	[{ of: 'cm', amount: 1 }, 'cm senti sentimeter'],
]);

/** Whether a word tells how large something is, or what it is in. */
export function isSizeWord(word: string): boolean {
	return measures.has(word) || unitNames.has(word);
}

/** How many a word like "lusin" stands for. */
export const packs = wordMap([
	[12, 'lusin lsn'],
	[20, 'kodi'],
]);

/** The word before the number of what is inside: "isi 10". */
export const insideWord = 'isi';

/** The unit of a product in the one name it has here; one that nobody foresaw is its own. */
export function productUnit(unit: string): string {
	const [word = ''] = foldWords(unit);
	return unitNames.get(word) ?? word;
}
