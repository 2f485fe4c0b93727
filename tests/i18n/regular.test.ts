import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { Reason } from '../../src/domain/regular.ts';
import { reasonText } from '../../src/i18n/regular.ts';

const today = '2026-11-22' as Day;

test.each<[Reason, string]>([
	[{ kind: 'often', orders: 7, within: 90 }, '7 pesanan dalam 90 hari'],
	[{ kind: 'rhythm', gap: 30 }, 'Biasa beli tiap 30 hari'],
	[{ kind: 'late', gap: 1, last: '2026-11-12' as Day }, 'Biasa beli tiap hari, terakhir 10 hari lalu'],
	[{ kind: 'first', first: '2026-11-21' as Day }, 'Pertama beli kemarin'],
	[{ kind: 'quiet', last: '2026-05-22' as Day }, 'Terakhir beli 6 bulan lalu'],
	[{ kind: 'few', orders: 2, within: 90 }, '2 pesanan dalam 90 hari'],
	[{ kind: 'none' }, 'Belum pernah pesan'],
	[{ kind: 'pinned' }, 'Anda jadikan pelanggan tetap'],
	[{ kind: 'unpinned' }, 'Anda tandai bukan pelanggan tetap'],
])('%j is said as “%s”', (reason, words) => {
	expect(reasonText(reason, today)).toBe(words);
});
