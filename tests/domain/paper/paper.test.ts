import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountWords } from '../../../src/domain/amount-words.ts';
import { type PaperFacts, paperSheet } from '../../../src/domain/paper/paper.ts';
import { mostRupiah, rupiah } from '../../../src/domain/rupiah.ts';
import { faultsOf, tinyTexts, written } from '../story/faults.ts';
import { pen } from '../story/story-facts.ts';

const tag = (amount: number) => ({
	name: 'Sisa kasbon',
	amount: rupiah(amount),
	words: amountWords(rupiah(amount)),
});

const facts: PaperFacts = {
	shop: 'Vanara Cake',
	phone: '0812-0000-0104',
	title: 'Nota',
	mark: 'No. 214',
	day: 'Jumat Kliwon, 12 Februari 2027',
	whom: 'Untuk Bu Sri',
	rows: [
		{ count: '2', name: 'Bolu pisang', under: 'Rp25.000 per loyang', amount: '50.000' },
		{ count: '12', name: 'Donat kentang', under: 'Rp2.500 per biji', amount: '30.000' },
		{ count: '1', name: 'Tas kain', under: 'bonus', amount: 'gratis' },
	],
	sums: [
		{ name: 'Total', amount: '80.000' },
		{ name: 'Sudah dibayar', amount: '30.000' },
	],
	tag: tag(50_000),
	foot: ['Terima kasih, semoga berkenan'],
};

function faults(of: PaperFacts): string[] {
	const sheet = paperSheet(of, pen);
	const { width, height } = sheet;
	return [...faultsOf(sheet, { width, height, top: 24, bottom: height - 24 }), ...tinyTexts(sheet)];
}

test('every word of a receipt stands whole on it', () => {
	expect(faults(facts)).toEqual([]);
	expect(written([paperSheet(facts, pen)])).toBe(
		'VANARA CAKE 0812-0000-0104 NOTA NO. 214 JUMAT KLIWON, 12 FEBRUARI 2027 UNTUK BU SRI ' +
			'2 BOLU PISANG RP25.000 PER LOYANG 50.000 12 DONAT KENTANG RP2.500 PER BIJI 30.000 1 TAS KAIN BONUS GRATIS ' +
			'TOTAL 80.000 SUDAH DIBAYAR 30.000 SISA KASBON Rp 50 .000 LIMA PULUH RIBU RUPIAH ' +
			'TERIMA KASIH, SEMOGA BERKENAN',
	);
});

test('what is paid is stamped on it', () => {
	const paid = { ...facts, sums: [], tag: tag(0), seal: 'Lunas', foot: [...facts.foot, 'Dihitung hari ini'] };
	expect(faults(paid)).toEqual([]);
	expect(written([paperSheet(paid, pen)])).toContain('LUNAS');
});

describe('however long it is', () => {
	test.each([1, 2, 10, 40, 120])('%i lines can be read', (count) => {
		const rows = Array.from({ length: count }, (_, at) => ({
			count: '9.999',
			name: `Tumpeng nasi kuning komplit ayam ingkung urap telur balado perkedel ${at}`,
			under: 'Rp999.999.999 per bungkus isi dua 250',
			amount: '999.999.999.999',
		}));
		expect(faults({ ...facts, rows, tag: tag(mostRupiah) })).toEqual([]);
	});

	test('an entry alone makes a square', () => {
		const { height } = paperSheet(
			{ ...facts, rows: [{ name: 'Bayar', under: '', amount: '50.000' }], sums: [], seal: 'Lunas' },
			pen,
		);
		expect(height).toBe(1080);
	});
});

test('whoever it is for and whatever was bought, no letter is cut or lies on another', () => {
	const text = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
		.filter((text) => text.trim() !== '');
	fc.assert(
		fc.property(text, text, text, fc.boolean(), (shop, whom, name, isPaid) => {
			const rows = facts.rows.map((row) => ({ ...row, name }));
			const odd = { ...facts, shop, whom, rows, foot: [name], ...(isPaid && { seal: 'Lunas' }) };
			const { width, height } = paperSheet(odd, pen);
			const sheet = paperSheet(odd, pen);
			expect(faultsOf(sheet, { width, height, top: 24, bottom: height - 24 })).toEqual([]);
		}),
		{ numRuns: 40 },
	);
});
