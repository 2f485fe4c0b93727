import { anyOf, numberedWords, wordMap } from './word-map.ts';

/** From one on, in Indonesian, everyday and polite Javanese, and Sundanese, as far as they differ. */
const digits = numberedWords(
	'nol',
	'satu siji setunggal hiji',
	'dua loro kalih',
	'tiga telu tigo tilu',
	'empat papat sekawan opat',
	'lima limo gangsal',
	'enam enem genep',
	'tujuh pitu',
	'delapan wolu dalapan',
	'sembilan songo salapan',
	'sepuluh sedoso sadasa',
	'sebelas sewelas',
	'rolas',
);

const multiples = wordMap([
	[10, 'puluh'],
	[100, 'ratus'],
	[1_000, 'ribu rb'],
	[1_000_000, 'juta jt'],
]);

/** "One" melted into the word: seratus is satu ratus. */
const melted = /^se(?=ratus|ribu|juta)/;

/** Words of a number, for a pattern. */
export const numberWordPattern = `${anyOf(digits)}|belas|(se)?(${anyOf(multiples)})`;

export interface SpokenNumber {
	readonly value: number;
	/** How many words it took. */
	readonly words: number;
}

/** The number that words begin with, as it is spoken: `dua puluh lima` is 25. */
export function readNumberWords(words: readonly string[]): SpokenNumber | undefined {
	let whole = 0;
	let group = 0;
	let last = 0;
	let taken = 0;
	const take = (word: string): boolean => {
		const digit = digits.get(word);
		const multiple = multiples.get(word) ?? 0;
		if (digit && last === 0) last = digit;
		else if (word === 'belas' && last > 0 && last < 10) last += 10;
		else if (multiple >= 1_000 && group + last > 0) {
			whole += (group + last) * multiple;
			group = 0;
			last = 0;
		} else if (multiple > 0 && multiple < 1_000 && last > 0 && last < 10) {
			group += last * multiple;
			last = 0;
		} else return false;
		return true;
	};
	while (taken < words.length && (words[taken] ?? '').replace(melted, 'satu ').split(' ').every(take))
		taken += 1;
	return taken > 0 ? { value: whole + group + last, words: taken } : undefined;
}
