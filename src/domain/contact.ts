import { mostName } from './customer.ts';
import { AppError, type ErrorCode } from './errors.ts';
import { parsePhone } from './phone.ts';
import { clipText, plainLine } from './plain-text.ts';

/** A number that can't be used, as it was written, and why. */
export interface BadPhone {
	readonly text: string;
	readonly code: ErrorCode;
}

/** Somebody from the phone's contacts or a contact file, before they become a customer. */
export interface Contact {
	readonly name: string;
	/** International digits, each once, the one to write to first. */
	readonly phones: readonly string[];
	readonly badPhones: readonly BadPhone[];
	readonly place?: string;
	readonly note?: string;
	readonly org?: string;
	readonly groups?: readonly string[];
}

/** A name as it may be kept: one line, no longer than a name may be; empty where nothing is left. */
export function contactName(text: string): string {
	return clipText(plainLine(text), mostName);
}

/** Numbers in the order given, in whatever spelling: those that can be used, and those that can't. */
export function readPhones(texts: readonly string[]): Pick<Contact, 'phones' | 'badPhones'> {
	const phones = new Set<string>();
	const badPhones = new Map<string, BadPhone>();
	for (const text of texts.map(contactName).filter(Boolean)) {
		try {
			phones.add(parsePhone(text));
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			badPhones.set(text, { text, code: error.code });
		}
	}
	return { phones: [...phones], badPhones: [...badPhones.values()] };
}
