/**
 * Text for comparing: small letters without accents, single spaces. NFKD and not NFD, since contact names
 * come in fancy letters (𝓢𝓪𝓻𝓲, Ｓａｒｉ) that only the K undoes.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Letters and digits belong together, every emoji stands for itself. */
const word = /[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu;

/** The words of a text, folded; a text of signs only, like a contact called “.”, is one word. */
export function foldWords(text: string): string[] {
	const folded = foldText(text);
	return folded.match(word) ?? (folded ? [folded] : []);
}

/**
 * A folded word in the one spelling common to its variants. Names keep the spelling from before 1947 and
 * 1972 (Soekarno, Djoko, Tjahjo, Sjamsul) or were written by ear (Anisa, Annisa), and a seller types what
 * she hears. Numbers lose their leading zeros: RT 02 is RT 2.
 */
export function foldSpelling(folded: string): string {
	return folded
		.replace(/oe/g, 'u')
		.replace(/dj/g, 'j')
		.replace(/tj/g, 'c')
		.replace(/sj/g, 'sy')
		.replace(/(\p{L})\1+/gu, '$1')
		.replace(/^0+(?=\d)/, '');
}

/** A folded word as it is and in the common spelling: half typed, "dj" has to find "djoko" from its d on. */
export function spellings(folded: string): string[] {
	return [...new Set([folded, foldSpelling(folded)])];
}
