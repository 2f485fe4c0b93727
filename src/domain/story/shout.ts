/** Signs the alphabet lacks, and what is painted for them. */
const likes: readonly (readonly [RegExp, string])[] = [
	[/[\u0300-\u036f]/g, ''],
	[/[‘’‛`´′]/g, "'"],
	[/[“”„″]/g, '"'],
	[/[—―]/g, '–'],
	[/[‐‑−]/g, '-'],
	[/\u2044/g, '/'],
	[/[•∙]/g, '·'],
	[/\s+/g, ' '],
];

/** A text as it is painted: in capitals, without accents, with the signs of the alphabet where they are alike. */
export function shout(text: string): string {
	const plain = likes.reduce((left, [sign, like]) => left.replace(sign, like), text.normalize('NFKD'));
	return plain.normalize('NFC').toUpperCase().trim();
}
