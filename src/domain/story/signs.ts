import type { Alphabet } from './alphabet.ts';

const segmenter = new Intl.Segmenter('id');

/** The painted letters one by one, and between them in one piece what the alphabet lacks. */
export function signsOf(text: string, alphabet: Alphabet): readonly string[] {
	// The common case is quick: a text all of whose characters are in the alphabet.
	const characters = [...text];
	if (characters.every((character) => alphabet.has(character))) return characters;
	const signs: string[] = [];
	let before = '';
	for (const { segment } of segmenter.segment(text)) {
		// Letters of another script change their form beside each other.
		const joined = before && !alphabet.has(before) && !alphabet.has(segment);
		if (joined) signs.push(`${signs.pop()}${segment}`);
		else signs.push(segment);
		before = segment;
	}
	return signs;
}
