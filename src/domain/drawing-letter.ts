import type { Drawing } from './drawing.ts';

/** In the order of their letters in links: a letter is never given to another drawing, so new ones go to the end. */
const drawings =
	'ayam bakpia bakso bolu bolukukus botol brownies bungkus dadar dimsum donat gelas gorengan gula-aren kastengel keripik ketupat klepon kopi kotak lapis lemper nasi nasi-kotak nastar ondeonde pastel pempek pie puding putrisalju roti tart toples'.split(
		' ',
	) as Drawing[];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A drawing as a letter of a link. */
export function drawingLetter(drawing: Drawing): string {
	return letters.charAt(drawings.indexOf(drawing));
}

/** The drawing of a letter; the plain one for a letter of a later version. */
export function drawingOfLetter(letter: string): Drawing {
	return drawings[letters.indexOf(letter)] ?? 'kotak';
}
