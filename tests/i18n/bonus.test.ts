import { expect, test } from 'vitest';
import type { Bonus } from '../../src/domain/bonus.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { nameIn, sentence } from '../../src/i18n/bonus.ts';

const today = '2026-11-22' as Day;
const [bakso, teh] = ['bakso' as Id, 'teh' as Id];
const nameOf = nameIn([
	{ id: bakso, name: 'Bakso halus' },
	{ id: teh, name: 'Es teh' },
]);
const rule = (fields: Partial<Bonus>) => ({ id: 'rule' as Id, born: '0', ...fields }) as Bonus;

test.each([
	[{ kind: 'stamps', product: bakso, count: 10, quantity: 1 }, 'Beli 10 bakso halus, gratis 1'],
	[{ kind: 'stamps', product: bakso, count: 5, gift: teh }, 'Beli 5 bakso halus, gratis 1 es teh'],
	[
		{ kind: 'goods', above: rupiah(1_000_000), gift: teh, quantity: 5 },
		'Belanja mulai Rp1.000.000, bonus 5 es teh',
	],
	[{ kind: 'tester', above: rupiah(500_000), gift: teh }, 'Belanja mulai Rp500.000, tester 1 es teh'],
	[{ kind: 'gift', product: bakso, gift: teh }, 'Tiap beli bakso halus, bonus 1 es teh'],
	[
		{ kind: 'season', percent: 5, from: today, to: '2027-03-01' as Day },
		'Potongan 5% mulai 22 Nov sampai 1 Mar 2027',
	],
	[{ kind: 'member', count: 5, percent: 5 }, 'Sudah 5 kali pesan, potongan 5%'],
	[
		{ kind: 'gift', product: bakso, gift: 'gone' as Id },
		'Tiap beli bakso halus, bonus 1 produk yang sudah dihapus',
	],
] as const)('%o is said as "%s"', (fields, said) => {
	expect(sentence(rule(fields), nameOf, today)).toBe(said);
});
