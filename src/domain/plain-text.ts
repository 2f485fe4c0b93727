/**
 * Controls, half surrogates, and signs that turn the writing direction or take no room: they come along
 * when a name is copied out of a chat. The joiner U+200D stays, since emoji are built with it.
 */
const unseen = /(?!\n)[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Text from outside as it may be kept: only what can be seen, with its line breaks. */
export function plainText(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unseen, '').trim();
}

/** The same on one line. */
export function plainLine(text: string): string {
	return plainText(text).replace(/\s+/g, ' ').trim();
}

const segmenter = new Intl.Segmenter('id');

/** What people take for one letter each, an emoji whole. */
export function graphemes(text: string): Intl.Segments {
	return segmenter.segment(text);
}

/** At most so many code points from the start, never half an emoji. */
export function clipText(text: string, most: number): string {
	if (text.length <= most) return text;
	let clipped = '';
	let points = 0;
	for (const { segment } of graphemes(text)) {
		points += [...segment].length;
		if (points > most) break;
		clipped += segment;
	}
	// One letter with a hundred accents on it is a single grapheme: then there is nothing but code points.
	return clipped.trimEnd() || [...text.slice(0, 2 * most)].slice(0, most).join('');
}
