import { describe, expect, test } from 'vitest';
import { type CardFacts, stampCard } from '../../../src/domain/paper/stamp-card.ts';
import { frames } from '../../../src/domain/story/frame.ts';
import type { Paint } from '../../../src/domain/story/paint.ts';
import { faultsOf, tinyTexts, written } from '../story/faults.ts';
import { pen, productsOf } from '../story/story-facts.ts';

const [gift] = productsOf(1, 0, () => false);
if (!gift) throw new Error('no gift');

const facts: CardFacts = {
	shop: 'Vanara Cake',
	title: 'Kartu stempel',
	whom: 'Bu Sri',
	count: 10,
	stamps: 7,
	rule: 'Beli 10 Donat kentang gratis 1',
	gift,
	say: 'Sudah 7, kurang 3 lagi',
};

/** The petals that were stamped, each a group of its own turned a little. */
function stamped(paints: readonly Paint[]): number {
	return paints.filter((paint) => paint.kind === 'group' && paint.turn !== 0).length;
}

describe.each([1, 5, 10, 12, 30, 100])('a card of %i', (count) => {
	test.each([0, 1, count])('with %i stamps is whole, and counts on where they end', (stamps) => {
		const sheet = stampCard({ ...facts, count, stamps }, pen);
		expect(faultsOf(sheet, frames.square)).toEqual([]);
		if (count <= 30) expect(tinyTexts(sheet)).toEqual([]);
		expect(stamped(sheet.paints)).toBe(stamps);
		const numbers = Array.from({ length: count - stamps }, (_, at) => stamps + at + 1).join(' ');
		expect(written([sheet])).toContain(`BU SRI ${numbers}`.trim());
	});
});

test('long names stand whole on it', () => {
	const odd = {
		...facts,
		shop: 'Dapoer Ibu Siti Rohmah Putri',
		whom: 'Ibu Hj. Siti Nurhaliza sebelah musala',
		rule: 'Beli 10 Tumpeng nasi kuning komplit gratis 1 Bakpia kacang hijau isi 10',
	};
	expect(faultsOf(stampCard(odd, pen), frames.square)).toEqual([]);
});
