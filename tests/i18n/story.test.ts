import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { storyCaption, storyDay, storyLeaf } from '../../src/i18n/story.ts';
import { factsOf } from '../domain/story/story-facts.ts';

const klepon = {
	name: 'Klepon *isi* gula',
	unit: 'biji',
	price: rupiah(1000),
	available: true,
	drawing: 'klepon',
} as const;

test('the caption says what the picture says', () => {
	const {
		closing: _,
		pickUp: __,
		...facts
	} = factsOf([klepon, { ...klepon, name: 'Lemper', unit: '', available: false }]);
	expect(storyCaption(facts)).toBe(
		[
			'*Ready hari ini* · Vanara Cake',
			'• Klepon isi gula Rp1.000/biji',
			'• Lemper Rp1.000 (habis)',
			'Pesan lewat WA 0812-0000-1234',
		].join('\n'),
	);
});

test('a long list ends before WhatsApp folds it away', () => {
	const lines = storyCaption(factsOf(Array.from({ length: 30 }, () => klepon))).split('\n');
	expect(lines.filter((line) => line.startsWith('•'))).toHaveLength(13);
	expect(lines).toContain('• dan 18 lainnya');
});

test('the days of an advance order are said', () => {
	const caption = storyCaption(factsOf([klepon]));
	expect(caption).toContain('Terakhir pesan: Minggu Kliwon, 28 September 2027');
	expect(caption).toContain('Diambil: Minggu Kliwon, 28 September');
});

test('a day stands as on the calendar of the wall', () => {
	const day = '2027-02-26' as Day;
	expect(storyLeaf(day)).toMatchObject({ month: 'Februari 2027', date: 26, day: 'Jumat Wage' });
	expect(storyDay(day)).toBe('Jumat Wage, 26 Februari');
});
