import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError, type ErrorCode } from '../../src/domain/errors.ts';
import { formatPhone, parsePhone, samePhone } from '../../src/domain/phone.ts';

/** What follows the country code in a mobile number. */
const nationals = fc.stringMatching(/^8[1-35-9]\d{7,10}$/);

const spaced = (digits: string, gap: string) => digits.replace(/(\d{3,4})(?=\d{3})/g, `$1${gap}`);

const forms: readonly ((national: string) => string)[] = [
	(national) => national,
	(national) => `0${national}`,
	(national) => `62${national}`,
	(national) => `+62${national}`,
	(national) => `0062${national}`,
	(national) => `620${national}`,
	(national) => `+62 0${national}`,
	(national) => `(+62) ${spaced(national, ' ')}`,
	(national) => `+62 (0) ${spaced(national, '-')}`,
	(national) => `0${spaced(national, '-')}`,
	(national) => `0${spaced(national, '.')}`,
	(national) => `0${spaced(national, '\u00a0')}`,
	(national) => `0${spaced(national, ' – ')}`,
	(national) => `(0${national.slice(0, 3)}) ${national.slice(3)}`,
	(national) => `  0${national}\n`,
	(national) => `\u202a+62 ${spaced(national, '\u2011')}\u202c`,
	(national) => `tel:+62${national}`,
	(national) => `\u200etel:62${national}`,
	(national) => `wa.me/62${national}`,
	(national) => `https://wa.me/62${national}?text=Halo%20Bu`,
];

test('every form a seller types is the same number', () => {
	fc.assert(
		fc.property(nationals, (national) => {
			for (const form of forms) expect(parsePhone(form(national))).toBe(`62${national}`);
		}),
	);
});

test('what the screen shows is read as the same number', () => {
	fc.assert(
		fc.property(nationals, (national) => {
			expect(parsePhone(formatPhone(`62${national}`))).toBe(`62${national}`);
		}),
	);
});

test('eleven digits that begin with 62 are a number with its country code', () => {
	expect(parsePhone('62812345678')).toBe('62812345678');
});

test.each([
	['6281234567890', '0812 3456 7890'],
	['628123456789', '0812 3456 789'],
	['62812345678', '0812 3456 78'],
	['62812345678901', '0812 3456 78901'],
])('%s is shown as %s', (phone, shown) => {
	expect(formatPhone(phone)).toBe(shown);
});

const refused: readonly (readonly [ErrorCode, readonly string[]])[] = [
	['phone-short', ['08777', '0', '+', '+6', '62', '+62', '812 3456', '412345', '-', '0812 3456 7']],
	['phone-long', ['0812 3456 7890 12', '081234567890/081398765432', '0812 3456 7890, 0813 9876 5432']],
	['phone-foreign', ['+60 12 345 6789', '+65 9123 4567', '0065 9123 4567', '+81 23456789', '6591234567']],
	['phone-landline', ['(0285) 412345', '021 555 1234', '+62 21 555 1234', '0800 123 4567', '0841 234 5678']],
	['phone-letters', ['0812 abcd', 'Bu Sri', '0812345678O', '0812+3456789', '٠٨١٢٣٤٥٦٧٨٩', '0812 345 678 🙏']],
];

describe.each(refused)('%s', (code, texts) => {
	test.each(texts)('"%s"', (text) => {
		expect(() => parsePhone(text)).toThrow(new AppError(code));
	});
});

test('whatever is typed is a mobile number or refused as a number', () => {
	const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ().-]{0,18}$/));
	fc.assert(
		fc.property(typed, (text) => {
			try {
				expect(parsePhone(text)).toMatch(/^628[1-35-9]\d{7,10}$/);
			} catch (error) {
				expect(error).toBeInstanceOf(AppError);
				expect((error as AppError).code).toMatch(/^phone-/);
			}
		}),
	);
});

describe('the same number', () => {
	test('however it was typed', () => {
		expect(samePhone('0812-3456-7801', '+6281234567801')).toBe(true);
		expect(samePhone('0812-3456-7801', '0812-3456-7802')).toBe(false);
	});

	test('is none that cannot be read', () => {
		expect(samePhone('08777', '08777')).toBe(false);
		expect(samePhone('', '')).toBe(false);
	});
});
