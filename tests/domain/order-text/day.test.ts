import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import { readDay } from '../../../src/domain/order-text/day.ts';

/** A Wednesday Pahing. */
const today = '2026-11-25' as Day;
const read = (text: string, from: string = today) => readDay(text, from as Day)?.value;

describe('a day', () => {
	test.each([
		['hari ini', '2026-11-25'],
		['nanti sore', '2026-11-25'],
		['siang ini', '2026-11-25'],
		['besok', '2026-11-26'],
		['buat bsk pagi', '2026-11-26'],
		['besok lusa', '2026-11-27'],
		['lusa', '2026-11-27'],
		['3 hari lagi', '2026-11-28'],
		['seminggu lagi', '2026-12-02'],
		['2 minggu lagi', '2026-12-09'],
		['jumat', '2026-11-27'],
		["hari jum'at", '2026-11-27'],
		['besok jumat', '2026-11-27'],
		['minggu', '2026-11-29'],
		['malam minggu', '2026-11-28'],
		['jumat kliwon', '2026-12-04'],
		['tgl 12/12', '2026-12-12'],
		['tgl 12-12', '2026-12-12'],
		['12/12', '2026-12-12'],
		['5/1/27', '2027-01-05'],
		['tgl 5 des', '2026-12-05'],
		['5 Desember'.toLowerCase(), '2026-12-05'],
		['untuk tanggal 3 januari', '2027-01-03'],
		['3 januari 2028', '2028-01-03'],
		['tgl 28', '2026-11-28'],
		['tgl 5', '2026-12-05'],
		['tgl 5 bulan depan', '2026-12-05'],
		['tgl 31', '2026-12-31'],
		['29 februari', '2028-02-29'],
		['jumat 27 november', '2026-11-27'],
		['jumat pon, 27 november 2026', '2026-11-27'],
		['2026-12-12', '2026-12-12'],
		['senin tgl 30', '2026-11-30'],
	])('%s', (text, day) => {
		expect(read(text)).toEqual({ day, sure: true });
	});

	test.each([
		['jumat depan', '2026-12-04'],
		['rabu', '2026-12-02'],
		['minggu depan', '2026-12-02'],
		['minggu depan hari sabtu', '2026-12-05'],
		['sabtu minggu depan', '2026-12-05'],
		['sabtu 27 november', '2026-11-27'],
		['besok atau lusa', '2026-11-27'],
		['tgl 20 november', '2026-11-20'],
	])('in doubt: %s', (text, day) => {
		expect(read(text)).toEqual({ day, sure: false });
	});

	test.each([
		'tgl 31/13',
		'30 februari',
		'1/2 kg',
		'2 minggu',
		'minggu lalu',
		'12.500',
		'tgl 20-21',
		'5 marmer',
		'jam 7',
		'besoknya',
	])('is not: %s', (text) => {
		expect(read(text)).toBeUndefined();
	});

	test('a date lately past was meant, one long past is of next year', () => {
		expect(read('tgl 20/11')).toEqual({ day: '2026-11-20', sure: false });
		expect(read('tgl 20/2')).toEqual({ day: '2027-02-20', sure: true });
	});
});
