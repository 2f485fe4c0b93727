import { foldWords } from './fold.ts';
import { mixText } from './packed/mix.ts';

/**
 * A short mark that is the same for the same message, also where only blanks, signs or capitals differ:
 * 64 bits, so that two messages of a seller's life share one by no chance worth speaking of.
 */
export function messageMark(text: string): string {
	const words = foldWords(text).join(' ');
	return [`a ${words}`, `b ${words}`]
		.map((each) => (mixText(each) >>> 0).toString(36).padStart(7, '0'))
		.join('');
}
