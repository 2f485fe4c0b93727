import { foldWords, spellings } from './fold.ts';
import { titleWords } from './title-words.ts';
import { forgiven } from './typos.ts';

/** What was typed into a search field, read once for all entries. */
export interface SearchQuery {
	readonly words: readonly QueryWord[];
	/** All digits, over spaces and dashes: `0812 34-56` → `08123456`. */
	readonly digits: string;
}

export interface QueryWord {
	readonly spellings: readonly string[];
	/** Digits that may stand in a phone number; empty for a word. */
	readonly digits: string;
	/** A title beside a name ranks, but excludes nobody: "bu sri" also finds Mbak Sri, later. */
	readonly optional: boolean;
	/** The mistakes forgiven; a number with a mistake is another number. */
	readonly typos: number;
}

const onlyDigits = /^\d+$/;
/** Fewer digits are in nearly every number: beside a name they are no phone, "bu sri rt 02". */
const tellingDigits = 3;

export function readQuery(text: string): SearchQuery {
	const typed = foldWords(text);
	const numbers = typed.filter((word) => onlyDigits.test(word));
	const named = typed.some((word) => !titleWords.has(word));
	const dialling = numbers.length === typed.length;
	const words = [...new Set(typed)].map((word): QueryWord => {
		const number = onlyDigits.test(word);
		return {
			spellings: spellings(word),
			digits: number && (dialling || word.length >= tellingDigits) ? word : '',
			optional: named && titleWords.has(word),
			typos: number ? 0 : forgiven(word),
		};
	});
	return { words, digits: numbers.join('') };
}
