import { graphemes } from '../../domain/plain-text.ts';
import { titleWords } from '../../domain/title-words.ts';

const shops = new Set(
	'agen depot kantin katering kedai kios rm rumah sd toko tk ud warkop warung'.split(' '),
);

/**
 * The one letter that stands for a name: `Bu Sri` → `S`, `Warung Bu Karti` → `K`. For a shop the word
 * after "toko" counts. A name without letters gives its first sign, an emoji whole.
 */
export function initialLetter(name: string, isShop: boolean): string {
	const words = name.split(/[\s.,/()-]+/u).filter((word) => word !== '');
	const shopAt = isShop ? words.findIndex((word) => shops.has(word.toLowerCase())) : -1;
	const after = words.slice(shopAt + 1);
	const telling =
		after.find((word) => isWord(word) && !isCustomary(word)) ?? words.find(isWord) ?? name.trim();
	const letters = telling.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');
	for (const { segment } of graphemes(letters)) return segment.toLocaleUpperCase('id');
	return '?';
}

function isWord(word: string): boolean {
	return /[\p{L}\p{N}]/u.test(word);
}

function isCustomary(word: string): boolean {
	return titleWords.has(word.toLowerCase()) || shops.has(word.toLowerCase());
}
