/**
 * The drawn pictures in `public/pictures/products`, by file name, in the order of their letters in links: a
 * letter is never given to another drawing, so new ones go to the end.
 */
const names =
	'ayam bakpia bakso bolu bolukukus botol brownies bungkus dadar dimsum donat gelas gorengan gula-aren kastengel keripik ketupat klepon kopi kotak lapis lemper nasi nasi-kotak nastar ondeonde pastel pempek pie puding putrisalju roti tart toples';

type Word<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Word<Rest> : T;

export type Drawing = Word<typeof names>;

export const drawings = names.split(' ') as readonly Drawing[];

/** Stands for whatever has no picture of its own. */
export const plainDrawing: Drawing = 'kotak';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A drawing as a letter of a link. */
export function drawingLetter(drawing: Drawing): string {
	return letters.charAt(drawings.indexOf(drawing));
}

/** The drawing of a letter; the plain one for a letter of a later version. */
export function drawingOfLetter(letter: string): Drawing {
	return drawings[letters.indexOf(letter)] ?? plainDrawing;
}
