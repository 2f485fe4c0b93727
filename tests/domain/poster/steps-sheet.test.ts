import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print } from '../../../src/domain/poster/sign.ts';
import { stepsSheet } from '../../../src/domain/poster/steps-sheet.ts';
import { faultsOf, tinyTexts, written } from '../story/faults.ts';
import { pen } from '../story/story-facts.ts';

const code = { size: 29, get: (x: number, y: number) => (x + y) % 2 === 0 };
const say = 'Di HP lama. Nyalakan Sertakan foto kalau ada, lalu kirim ke WA sendiri.';
const facts = {
	heading: 'Pindah HP',
	steps: [
		{ head: 'Kirim cadangan', say },
		{ head: 'Buka aplikasi di HP baru', say, code },
		{ head: 'Pulihkan di HP baru', say: `${say} ${say}` },
		{ head: 'Cocokkan isinya', say },
	],
	address: 'toko.example/langganan',
};

test('every step stands whole on the sheet, by its number', () => {
	const sheet = stepsSheet({ shop: 'Azzalea Cake', ...facts }, pen);
	expect(faultsOf(sheet, print)).toEqual([]);
	expect(tinyTexts(sheet)).toEqual([]);
	expect(written([sheet])).toMatch(
		/^AZZALEA CAKE PINDAH HP 1 KIRIM CADANGAN .* 4 COCOKKAN ISINYA .* TOKO\.EXAMPLE/,
	);
});

test('whatever the shop and the address are, no letter is cut or lies on another', () => {
	const text = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
		.filter((text) => text.trim() !== '');
	fc.assert(
		fc.property(text, text, (shop, address) => {
			expect(faultsOf(stepsSheet({ ...facts, shop, address }, pen), print)).toEqual([]);
		}),
		{ numRuns: 40 },
	);
});
