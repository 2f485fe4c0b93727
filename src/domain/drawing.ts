import { type Drawing, drawings, plainDrawing } from './drawing-letter.ts';

/**
 * Words and phrases that give a product away, the telling ones first: in "kopi susu gula aren" kopi
 * counts, in "mie ayam bakso" the bowl, and a liquid is a bottle whatever it is made of.
 */
const signs: readonly (readonly [Drawing, string])[] = [
	['nasi-kotak', 'nasi kotak, nasi box, nasi dus, nasi berkat, ricebox, rice box'],
	['kotak', 'hampers, hamper, parsel, parcel, snack box, snackbox, dessert box, souvenir'],
	['bolukukus', 'bolu kukus, bolu mekar, apem, apam, kue mangkok, kue mangkuk, cupcake, cupcakes, muffin'],
	['brownies', 'brownies, brownis, browni, brownie'],
	['pie', 'pie, pai, egg tart, kue cubit, kue lumpur, lumpur, serabi, surabi, pukis, wingko'],
	[
		'tart',
		'tart, tar, taart, ulang tahun, ultah, birthday, bento cake, black forest, blackforest, wedding cake',
	],
	['donat', 'donat, donut, doughnut, bomboloni'],
	['kastengel', 'kastengel, kastangel, kaastengel, kaastengels, kastengels'],
	['putrisalju', 'putri salju, putrisalju'],
	['nastar', 'nastar'],
	['bakpia', 'bakpia, pia, bakpiya'],
	['klepon', 'klepon, kelepon'],
	['ondeonde', 'onde, ondeonde'],
	['lemper', 'lemper, arem, lontong, nagasari, semar mendem, lepet, buras, otak, pepes, botok, lemang'],
	['ketupat', 'ketupat, kupat'],
	['dadar', 'dadar, crepes'],
	['lapis', 'lapis, spiku, spikoe, tiramisu, cheesecake'],
	['pastel', 'pastel, karipap, jalangkote, panada'],
	['puding', 'puding, pudding, agar, jelly, jeli, panna cotta'],
	['roti', 'roti, bakpao, bakpau, sobek, bun'],
	['bolu', 'bolu, cake, chiffon, marmer, kue pandan'],
	[
		'keripik',
		'keripik, kripik, ceriping, criping, kerupuk, krupuk, opak, emping, rengginang, peyek, rempeyek, makaroni, basreng, sale pisang',
	],
	['toples', 'kue kering, kuker, cookies, cookie, kukis, lidah kucing, semprit, kue kacang, sagu keju'],
	['kopi', 'kopi, robusta, arabika, liberika, espresso'],
	['pempek', 'pempek, empek, mpek, lenjer, kapal selam, adaan'],
	['dimsum', 'dimsum, dim sum, siomay, siomai, somay, hakau, gyoza, batagor'],
	['bakso', 'bakso, baso, mie, mi, bakmi, soto, seblak, tekwan, bubur, sop, sup, kuah'],
	['nasi', 'nasi, tumpeng, timbel, karedok, pecel, gado, rames, lotek'],
	['ayam', 'ayam, bebek, geprek, lele, ikan, sate, ungkep'],
	[
		'gorengan',
		'gorengan, risol, risoles, rissoles, bakwan, bala, mendoan, tempe, tahu, cireng, pisang goreng, molen, lumpia, kroket, perkedel, martabak, combro, misro',
	],
	['gelas', 'es, cendol, dawet, jus, juice, teh, wedang, cincau, boba, kolak, sekoteng, bajigur'],
	[
		'botol',
		'botol, cair, sirup, sirop, cuko, cuka, kecap, madu, minyak, sambal, sambel, saus, saos, jamu, susu, yoghurt',
	],
	['bungkus', 'semut, bubuk, tepung, bumbu, beras, abon, rendang, dendeng, gula pasir, garam'],
	['gula-aren', 'gula aren, gula jawa, gula merah, gula kelapa, gula batok, gula'],
	['toples', 'toples'],
	['bungkus', 'bungkus, sachet, renteng'],
];

const phrases = signs.flatMap(([drawing, words]) =>
	words.split(', ').map((words) => [` ${words} `, drawing] as const),
);

/** The picture that most likely shows a product, from the words of its name. */
export function guessDrawing(name: string): Drawing {
	const words = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	const text = ` ${words?.join(' ') ?? ''} `;
	return phrases.find(([phrase]) => text.includes(phrase))?.[1] ?? plainDrawing;
}

/** The picture kept with a product, or the likely one where none is kept, or none that this version knows. */
export function drawingOf(product: {
	readonly name: string;
	readonly drawing?: string | undefined;
}): Drawing {
	return drawings.find((drawing) => drawing === product.drawing) ?? guessDrawing(product.name);
}
