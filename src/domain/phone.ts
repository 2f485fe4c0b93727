import { AppError, type ErrorCode } from './errors.ts';

/** Where people copy numbers from: `tel:…`, `https://wa.me/…?text=…`. */
const wrapping = /^tel:|^(?:https?:\/\/)?(?:www\.)?wa\.me\/|\?.*$/gi;
/** What stands between digits: brackets, dots, any dash, and the signs between two numbers. */
const separators = /[\s().,;/\p{Pd}]/gu;

/** Digits after the country code: `8`, then any but 0 and 4, 9 to 12 of them (Google's libphonenumber, Indonesia). */
const mobileStart = /^8[1-35-9]/;
const leastDigits = 9;
const mostDigits = 12;

type Reading = { readonly phone: string } | { readonly code: ErrorCode };

/**
 * An Indonesian mobile number, however it was typed, as international digits: `628123456789`.
 * Throws `phone-short`, `phone-long`, `phone-foreign`, `phone-landline` or `phone-letters`.
 */
export function parsePhone(text: string): string {
	const reading = readPhone(text);
	if ('code' in reading) throw new AppError(reading.code);
	return reading.phone;
}

/** `6281234567890` → `0812 3456 7890`. */
export function formatPhone(phone: string): string {
	return phone.replace(/^62/, '0').replace(/^(\d{4})(\d{4})(\d+)$/, '$1 $2 $3');
}

/** Whether two texts, however typed, are the same number; what can't be read is like no other. */
export function samePhone(a: string, b: string): boolean {
	const [ofA, ofB] = [readPhone(a), readPhone(b)];
	return 'phone' in ofA && 'phone' in ofB && ofA.phone === ofB.phone;
}

function readPhone(text: string): Reading {
	const visible = text.replace(/\p{Cf}/gu, '').trim();
	const typed = visible.replace(wrapping, '').replace(separators, '');
	if (!/^\+?\d*$/.test(typed)) return { code: 'phone-letters' };
	const national = nationalDigits(typed);
	if (national === undefined) return { code: 'phone-foreign' };
	if (national.length > 1 && !mobileStart.test(national)) return { code: 'phone-landline' };
	if (national.length < leastDigits) return { code: 'phone-short' };
	return national.length > mostDigits ? { code: 'phone-long' } : { phone: `62${national}` };
}

/** The digits after country code and zeros; none where the number is of another country. */
function nationalDigits(typed: string): string | undefined {
	const digits = typed.replace(/^(?:\+|00)/, '');
	const dialled = digits !== typed;
	if (digits.startsWith('62')) return digits.slice(2).replace(/^0+/, '');
	if (digits.startsWith('0')) return digits.replace(/^0+/, '');
	if (dialled) return '62'.startsWith(digits) ? '' : undefined;
	// +81… is Japan, but a bare 81… is a number whose zero was left out.
	if (digits.startsWith('8')) return digits;
	return digits.length < leastDigits ? '' : undefined;
}
