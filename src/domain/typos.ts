/** From so many letters on also a half-typed word is forgiven; below, too many words begin almost alike. */
const halfWord = 5;

/** How many typing mistakes a word is forgiven: in a short one any mistake makes another word. */
export function forgiven(word: string): number {
	if (word.length < 4) return 0;
	return word.length < 8 ? 1 : 2;
}

/**
 * Whether `typed` is `word`, or its beginning, with at most so many mistakes: a letter wrong, too many or
 * missing, or two swapped.
 */
export function withinTypos(typed: string, word: string, most: number): boolean {
	return typed.length - word.length <= most && follows(typed, word, most, 0, 0);
}

/** Goes on from two places, trying each mistake where the letters part: at most 4² ways, most end at once. */
function follows(typed: string, word: string, most: number, i: number, j: number): boolean {
	while (i < typed.length && typed.charCodeAt(i) === word.charCodeAt(j)) {
		i += 1;
		j += 1;
	}
	if (i === typed.length && (typed.length >= halfWord || word.length - j <= most)) return true;
	if (i === typed.length || most === 0) return false;
	const swapped =
		typed.charCodeAt(i) === word.charCodeAt(j + 1) && typed.charCodeAt(i + 1) === word.charCodeAt(j);
	return (
		follows(typed, word, most - 1, i + 1, j + 1) ||
		follows(typed, word, most - 1, i + 1, j) ||
		follows(typed, word, most - 1, i, j + 1) ||
		(swapped && follows(typed, word, most - 1, i + 2, j + 2))
	);
}
