import { type TinyPicture, tinyHeight, tinyPicture, tinyWidth } from '../../src/domain/tiny-picture.ts';

/**
 * The tiny picture of something like a photo of food: goods of one colour on a plate on a table, grain over
 * all of it; another for every number.
 */
export function platePicture(number: number): TinyPicture {
	const food = [170 + ((number * 37) % 80), 90 + ((number * 53) % 110), 30 + ((number * 71) % 120)];
	const table = 120 + ((number * 29) % 70);
	const reach = 0.5 + ((number * 13) % 30) / 100;
	const pixels = Array.from({ length: tinyWidth * tinyHeight }, (_, at) => {
		const across = (at % tinyWidth) / tinyWidth - 0.5;
		const down = Math.floor(at / tinyWidth) / tinyHeight - 0.5 + ((number % 5) - 2) / 20;
		const far = Math.hypot(across, down) * 2;
		const base =
			far < reach ? food : far < reach + 0.25 ? [236, 232, 224] : [table, table * 0.8, table * 0.6];
		const grain = ((at * 7_919 + number * 104_729) % 23) - 11;
		return [...base.map((value) => Math.min(255, Math.max(0, value + grain - down * 40))), 255];
	});
	return tinyPicture(pixels.flat());
}
