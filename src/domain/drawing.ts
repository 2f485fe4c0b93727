import { type Drawing, drawings, plainDrawing } from './drawing-letter.ts';

/**
 * Words and phrases that give a product away, each line those of one drawing: of the first of them, where none
 * is named before. The telling ones come first: in "kopi susu gula aren" kopi counts, in "mie ayam bakso" the
 * bowl, and a liquid is a bottle whatever it is made of.
 */
const signs = `nasi-kotak=nasi (kotak|box|dus|berkat)|rice ?box
kotak=hampers?|par[sc]el|(snack|dessert) box|snackbox|souvenir
bolukukus=bolu (kukus|mekar)|ap[ea]m|kue mangk[ou]k|cupcakes?|muffin
brownies|browni[es]?
pie|pai|egg tart|kue cubit|(kue )?lumpur|s[eu]rabi|pukis|wingko
tart|tar|taart|ulang tahun|ultah|birthday|bento cake|black ?forest|wedding cake
donat|donut|doughnut|bomboloni
kastengel|kastangel|kaa?stengels?
putrisalju|putri salju
nastar
bakpia|pia|bakpiya
klepon|kelepon
ondeonde|onde
lemper|arem|lontong|nagasari|semar mendem|lepet|buras|otak|pepes|botok|lemang
ketupat|kupat
dadar|crepes
lapis|spiku|spikoe|tiramisu|cheesecake
pastel|karipap|jalangkote|panada
puding|pudding|agar|jelly|jeli|panna cotta
roti|bakpa[ou]|sobek|bun
bolu|cake|chiffon|marmer|kue pandan
keripik|kripik|ce?riping|ke?rupuk|opak|emping|rengginang|(rem)?peyek|makaroni|basreng|sale pisang
toples=kue kering|kuker|cookies?|kukis|lidah kucing|semprit|kue kacang|sagu keju
kopi|robusta|arabika|liberika|espresso
pempek|empek|mpek|lenjer|kapal selam|adaan
dimsum|dim sum|sioma[iy]|somay|hakau|gyoza|batagor
bakso|baso|mie?|bakmi|soto|seblak|tekwan|bubur|sop|sup|kuah
nasi|tumpeng|timbel|karedok|pecel|gado|rames|lotek
ayam|bebek|geprek|lele|ikan|sate|ungkep
gorengan|risol(es)?|rissoles|bakwan|bala|mendoan|tempe|tahu|cireng|pisang goreng|molen|lumpia|kroket|perkedel|martabak|combro|misro
gelas=es|cendol|dawet|jus|juice|teh|wedang|cincau|boba|kolak|sekoteng|bajigur
botol|cair|sir[ou]p|cuk[ao]|kecap|madu|minyak|samb[ae]l|sa[ou]s|jamu|susu|yoghurt
bungkus=semut|bubuk|tepung|bumbu|beras|abon|rendang|dendeng|gula pasir|garam
gula-aren=gula( (aren|jawa|merah|kelapa|batok))?
toples
bungkus|sachet|renteng`
	.split('\n')
	.map((line) => {
		const [words = '', drawing = words.replace(/\|.*/, '')] = line.split('=').reverse();
		return [drawing, new RegExp(` (${words}) `)] as const;
	});

/** The picture that most likely shows a product, from the words of its name. */
export function guessDrawing(name: string): Drawing {
	const words = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	const text = ` ${words?.join(' ') ?? ''} `;
	const [guessed] = signs.find(([, sign]) => sign.test(text)) ?? [];
	return knownDrawing(guessed) ?? plainDrawing;
}

/** The picture kept with a product, or the likely one where none is kept, or none that this version knows. */
export function drawingOf(product: {
	readonly name: string;
	readonly drawing?: string | undefined;
}): Drawing {
	return knownDrawing(product.drawing) ?? guessDrawing(product.name);
}

function knownDrawing(name: string | undefined): Drawing | undefined {
	return drawings.find((drawing) => drawing === name);
}
