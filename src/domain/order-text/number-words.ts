const digits: ReadonlyMap<string, number> = new Map([
	...spoken(1, 'satu siji setunggal hiji'),
	...spoken(2, 'dua loro kalih'),
	...spoken(3, 'tiga telu tigo tilu'),
	...spoken(4, 'empat papat sekawan opat'),
	...spoken(5, 'lima limo gangsal'),
	...spoken(6, 'enam enem genep'),
	...spoken(7, 'tujuh pitu'),
	...spoken(8, 'delapan wolu dalapan'),
	...spoken(9, 'sembilan songo salapan'),
	...spoken(10, 'sepuluh sedoso sadasa'),
	...spoken(11, 'sebelas sewelas'),
	...spoken(12, 'rolas'),
]);

/** In Indonesian, everyday and polite Javanese, and Sundanese, as far as they differ. */
function spoken(value: number, words: string): (readonly [string, number])[] {
	return words.split(' ').map((word) => [word, value] as const);
}

const multiples: ReadonlyMap<string, number> = new Map([
	['puluh', 10],
	['ratus', 100],
]);

const largeMultiples: ReadonlyMap<string, number> = new Map([
	['ribu', 1_000],
	['rb', 1_000],
	['juta', 1_000_000],
	['jt', 1_000_000],
]);

/** "One" melted into the word: seratus is satu ratus. */
const melted: ReadonlyMap<string, readonly [string, string]> = new Map([
	['seratus', ['satu', 'ratus']],
	['seribu', ['satu', 'ribu']],
	['sejuta', ['satu', 'juta']],
]);

/** Words of a number, for a pattern. */
export const numberWordPattern = [
	...digits.keys(),
	'belas',
	...multiples.keys(),
	...largeMultiples.keys(),
	...melted.keys(),
].join('|');

export interface SpokenNumber {
	readonly value: number;
	/** How many words it took. */
	readonly words: number;
}

/** The number that words begin with, as it is spoken: `dua puluh lima` is 25. */
export function readNumberWords(words: readonly string[]): SpokenNumber | undefined {
	let whole = 0;
	let group = 0;
	let last: number | undefined;
	let taken = 0;
	for (const written of words) {
		const parts = melted.get(written) ?? [written];
		for (const word of parts) {
			const digit = digits.get(word);
			const multiple = multiples.get(word);
			const large = largeMultiples.get(word);
			if (digit !== undefined && last === undefined) last = digit;
			else if (word === 'belas' && last !== undefined && last < 10) last += 10;
			else if (multiple && last !== undefined && last < 10) {
				group += last * multiple;
				last = undefined;
			} else if (large && group + (last ?? 0) > 0) {
				whole += (group + (last ?? 0)) * large;
				group = 0;
				last = undefined;
			} else return ended();
		}
		taken += 1;
	}
	return ended();

	function ended(): SpokenNumber | undefined {
		return taken > 0 ? { value: whole + group + (last ?? 0), words: taken } : undefined;
	}
}
