import type { Rupiah } from './rupiah.ts';

const digits = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

const scales = [
	[1_000_000_000, 'miliar'],
	[1_000_000, 'juta'],
	[1_000, 'ribu'],
	[100, 'ratus'],
	[10, 'puluh'],
] as const;

/** An amount as it is spoken, `26000` → `dua puluh enam ribu rupiah`: a check for whoever miscounts zeros. */
export function amountWords(amount: Rupiah): string {
	const words = amount === 0 ? ['nol'] : numberWords(Math.abs(amount));
	return [...(amount < 0 ? ['minus'] : []), ...words, 'rupiah'].join(' ');
}

function numberWords(number: number): string[] {
	if (number === 0) return [];
	if (number < 10) return [digits[number - 1] ?? ''];
	if (number === 11) return ['sebelas'];
	if (number > 11 && number < 20) return [...numberWords(number - 10), 'belas'];
	const [scale, word] = scales.find(([least]) => number >= least) ?? scales[4];
	const count = Math.floor(number / scale);
	// "One" melts into the word from ten to a thousand: sepuluh, seratus, seribu, but satu juta.
	const head = count === 1 && scale <= 1_000 ? [`se${word}`] : [...numberWords(count), word];
	return [...head, ...numberWords(number % scale)];
}
