import { foldWords, spellings } from './fold.ts';
import { titleWords } from './title-words.ts';

/** One word typed into a search field, read once for all entries. */
export interface QueryWord {
	readonly spellings: readonly string[];
	/** What has to be in a phone number for this word to be found there; empty where it can't be. */
	readonly digits: string;
	/** A title beside a name ranks, but excludes nobody: "bu sri" also finds Mbak Sri, later. */
	readonly optional: boolean;
	/** A number with a mistake is another number. */
	readonly forgivable: boolean;
}

const number = /^\d+$/;
/** Fewer digits are in nearly every number: beside words, as in "sri rt 02", they mean no phone. */
const tellingDigits = 3;

/** The words of what was typed, each once; none where nothing was. */
export function readQuery(text: string): QueryWord[] {
	const typed = foldWords(text);
	const numbers = typed.filter((word) => number.test(word));
	const named = typed.some((word) => !titleWords.has(word));
	const tells = (digits: string) => digits.length >= tellingDigits || numbers.length === typed.length;
	// A number typed in groups, 0812-34-56, has groups that tell little alone.
	const together = numbers.join('');
	return [...new Set(typed)].map((word) => {
		const isNumber = number.test(word);
		return {
			spellings: spellings(word),
			digits: isNumber ? ([word, together].find(tells) ?? '') : '',
			optional: named && titleWords.has(word),
			forgivable: !isNumber,
		};
	});
}
