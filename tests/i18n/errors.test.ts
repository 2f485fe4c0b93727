import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/domain/errors.ts';
import { parsePrice } from '../../src/domain/parse-number.ts';
import { parsePhone } from '../../src/domain/phone.ts';
import { errorText } from '../../src/i18n/errors.ts';

test('every code has a sentence and every sentence a code', () => {
	expect(Object.keys(errorText).sort()).toEqual([...errorCodes].sort());
	expect(new Set(Object.values(errorText)).size).toBe(errorCodes.length);
});

describe.each(errorCodes)('%s', (code) => {
	const text = errorText[code];

	test('is told in a few plain sentences', () => {
		expect(text).toMatch(/^[A-Z].*\.$/);
		expect(text.length).toBeLessThanOrEqual(180);
		expect(text).not.toMatch(/error|database|storage|quota|kode|gagal|invalid|refresh|\bIDB\b/i);
	});
});

test.each(['quota', 'aborted'] as const)('%s tells that what was typed is still there', (code) => {
	expect(errorText[code]).toMatch(/belum tersimpan.*masih ada di layar/);
});

test.each(['blocked', 'outdated', 'newer', 'lost', 'unavailable', 'unknown', 'full'] as const)(
	'%s tells that the book is safe',
	(code) => {
		expect(errorText[code]).toMatch(/aman/);
	},
);

test.each(['lost', 'unavailable', 'full'] as const)(
	'%s warns against clearing the data of Chrome',
	(code) => {
		expect(errorText[code]).toMatch(/(jangan|tidak) (di)?hapus|data Chrome tidak dihapus/i);
	},
);

test('examples are what they are examples of', () => {
	for (const text of Object.values(errorText)) {
		const phone = /\b08[\d ]{6,}/.exec(text)?.[0];
		if (phone) expect(parsePhone(phone)).toBe('6281234567890');
	}
	expect(parsePrice(/contoh: ([\d.]+)\.$/.exec(errorText.price)?.[1] ?? '')).toBe(25_000);
});
