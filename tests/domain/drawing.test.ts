import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingOf, guessDrawing } from '../../src/domain/drawing.ts';
import { type Drawing, drawings } from '../../src/domain/drawing-letter.ts';

const expected: Readonly<Record<string, Drawing>> = {
	'Bolu pandan': 'bolu',
	'Brownies kukus': 'brownies',
	'Donat kentang isi 6': 'donat',
	'Roti sobek cokelat': 'roti',
	'Kue ulang tahun 20 cm': 'tart',
	'Bento cake': 'tart',
	'Dessert box cokelat': 'kotak',
	'Risol mayo': 'gorengan',
	'Kopi robusta bubuk 200 g': 'kopi',
	'Kopi lanang 200 g': 'kopi',
	'Kopi susu gula aren': 'kopi',
	'Biji robusta sangrai 1 kg': 'kopi',
	'Keripik pisang manis 250 g': 'keripik',
	'Keripik singkong balado': 'keripik',
	'Bolu gulung': 'bolu',
	'Pie susu': 'pie',
	'Kue cubit isi 10': 'pie',
	'Puding cup': 'puding',
	'Nastar toples 500 g': 'nastar',
	'Kastengel toples 500 g': 'kastengel',
	'Putri salju toples 500 g': 'putrisalju',
	'Hampers Lebaran 3 toples': 'kotak',
	'Gula aren cetak 1 kg': 'gula-aren',
	'Gula semut 250 g': 'bungkus',
	'Gula aren cair 500 ml': 'botol',
	'Bakpia kacang hijau isi 10': 'bakpia',
	'Paket hajatan 100 kotak isi 2': 'kotak',
	'Pempek kapal selam': 'pempek',
	'Pempek adaan isi 10': 'pempek',
	'Dimsum ayam isi 4': 'dimsum',
	'Cuko botol 250 ml': 'botol',
	'Nasi kotak ayam bakar': 'nasi-kotak',
	'Nasi kuning tumpeng mini': 'nasi',
	'Ayam ungkep beku 1 ekor': 'ayam',
	'Rendang 500 g': 'bungkus',
	'Sambal bawang 150 g': 'botol',
	'Snack box isi 3': 'kotak',
	'Senapan uklik': 'kotak',
	'Servis per sil': 'kotak',
	'Nasi timbel komplet': 'nasi',
	'Ayam goreng': 'ayam',
	'Es cendol': 'gelas',
	'Kopi hitam': 'kopi',
	Gorengan: 'gorengan',
	'Bakso urat': 'bakso',
	'Mie ayam bakso': 'bakso',
	'Kuah bakso 1 liter': 'bakso',
	'DONAT GULA': 'donat',
	'bolu-kukus warna-warni': 'bolukukus',
	'Onde-onde wijen': 'ondeonde',
	Klépon: 'klepon',
	'Lemper ayam': 'lemper',
	'Dadar gulung': 'dadar',
	'Lapis legit': 'lapis',
	'Pastel isi bihun': 'pastel',
	'Ketupat sayur': 'ketupat',
	'Kue kering cokelat': 'toples',
	'Tahu isi': 'gorengan',
	'Es teh manis': 'gelas',
	'Teh tarik': 'gelas',
	'Jamu beras kencur': 'botol',
	'Anyaman pandan': 'kotak',
	'Tas batik': 'kotak',
	'🍩': 'kotak',
	'': 'kotak',
};

describe('guessDrawing', () => {
	it.each(Object.entries(expected))('%s → %s', (name, drawing) => {
		expect(guessDrawing(name)).toBe(drawing);
	});

	it('reads whole words only', () => {
		expect(guessDrawing('Pesan khusus')).toBe('kotak');
		expect(guessDrawing('Tarian')).toBe('kotak');
	});
});

describe('drawingOf', () => {
	it('keeps the picture the seller chose', () => {
		expect(drawingOf({ name: 'Donat', drawing: 'roti' })).toBe('roti');
	});

	it('guesses where there is none, or one of a later version', () => {
		expect(drawingOf({ name: 'Donat' })).toBe('donat');
		expect(drawingOf({ name: 'Donat', drawing: 'hologram' })).toBe('donat');
	});
});

it('has a file for each drawing, and no file without a name', () => {
	const files = readdirSync('public/pictures/products').map((file) => file.replace(/\.svg$/, ''));
	expect(files.sort()).toEqual([...drawings].sort());
});
