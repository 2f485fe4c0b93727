import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostName } from '../../src/domain/customer.ts';
import { plainLine } from '../../src/domain/plain-text.ts';
import { shopCard } from '../../src/domain/shop-card.ts';
import { readVcards } from '../../src/domain/vcard.ts';

const phone = '6281200000101';

test('a card as phones read it', () => {
	expect(shopCard({ name: 'Azzalea Cake', phone })).toBe(
		[
			'BEGIN:VCARD',
			'VERSION:3.0',
			'N:Azzalea Cake;;;;',
			'FN:Azzalea Cake',
			'ORG:Azzalea Cake',
			'TEL;TYPE=CELL,VOICE:+6281200000101',
			'URL:https://wa.me/6281200000101',
			'END:VCARD',
			'',
		].join('\r\n'),
	);
});

const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 70 }).filter((name) => {
	const plain = plainLine(name);
	return plain === name && [...name].length <= mostName;
});

test('whatever the shop is called, our own reader finds the same name and number', () => {
	fc.assert(
		fc.property(anyName, (name) => {
			const { contacts, unreadable } = readVcards(shopCard({ name, phone }));
			expect(unreadable).toEqual([]);
			expect(contacts).toMatchObject([{ name, phones: [phone] }]);
		}),
	);
});

test('no line is longer than 75 octets', () => {
	fc.assert(
		fc.property(anyName, (name) => {
			const lines = shopCard({ name, phone }).split('\r\n');
			const octets = lines.map((line) => new TextEncoder().encode(line).length);
			expect(Math.max(...octets)).toBeLessThanOrEqual(75);
		}),
	);
});
