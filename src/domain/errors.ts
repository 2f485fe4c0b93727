/**
 * What can go wrong, by code; `i18n/errors.ts` has the sentence for each, `i18n/trouble.ts` those of the book.
 * Of the input: amount, name-empty, name-long, shop-empty, phone-empty, phone-short, phone-long, phone-foreign,
 * phone-landline, phone-letters, phone-taken, unit-long, price, quantity, percent, measure, lines-empty, product-none, day,
 * day-past, days-turned, text-long, text-empty, words-open, audience-empty, round-days, round-empty, round-closed, round-full.
 * Of files: file-large, file-binary, file-empty.
 * Of photos: photo-kind, photo-broken, photo-large, photo-memory.
 * Of backups: backup-kind, backup-newer, backup-cut, backup-altered, backup-password, backup-shop, backup-part, backup-large,
 * backup-full.
 * Of the database: quota (of one save), full (while it lasts), blocked, outdated, newer, lost, gone, unavailable, aborted.
 * Of the book: missing, voided.
 */
export const errorCodes = [
	'amount',
	'amount-zero',
	'name-empty',
	'name-long',
	'shop-empty',
	'phone-empty',
	'phone-short',
	'phone-long',
	'phone-foreign',
	'phone-landline',
	'phone-letters',
	'phone-taken',
	'customer-none',
	'unit-long',
	'price',
	'quantity',
	'percent',
	'measure',
	'lines-empty',
	'product-none',
	'day',
	'day-past',
	'round-days',
	'round-empty',
	'round-closed',
	'round-full',
	'days-turned',
	'text-long',
	'text-empty',
	'words-open',
	'audience-empty',
	'file-large',
	'file-binary',
	'file-empty',
	'photo-kind',
	'photo-broken',
	'photo-large',
	'photo-memory',
	'backup-kind',
	'backup-newer',
	'backup-cut',
	'backup-altered',
	'backup-password',
	'backup-shop',
	'backup-part',
	'backup-large',
	'backup-full',
	'quota',
	'full',
	'blocked',
	'outdated',
	'newer',
	'lost',
	'gone',
	'unavailable',
	'aborted',
	'missing',
	'saved-before',
	'voided',
	'unknown',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error the user can be told about in one sentence. */
export class AppError extends Error {
	declare readonly code: ErrorCode;

	constructor(code: ErrorCode, cause?: unknown) {
		super(code, { cause });
		this.name = 'AppError';
		this.code = code;
	}
}

/** The code of whatever was thrown; `unknown` for what nobody foresaw. */
export function errorCode(error: unknown): ErrorCode {
	return error instanceof AppError ? error.code : 'unknown';
}

/** What something comes to, or nothing where it throws. */
export function attempt<T>(act: () => T): T | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}

/** The code of what something throws, if it does. */
export function problemOf(act: () => unknown): ErrorCode | undefined {
	try {
		act();
		return undefined;
	} catch (error) {
		return errorCode(error);
	}
}
