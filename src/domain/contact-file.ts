import { AppError } from './errors.ts';
import { hasCard } from './vcard-lines.ts';

/** 5 MB, in bytes: look at the size of the file before reading it, a phone must not load 20 MB to say no. */
export const mostContactFile = 5 * 1024 * 1024;

/** The text of a contact file. Throws `file-large`, `file-empty`, or `file-binary` where no card is in it. */
export function checkContactFile(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string {
	if (bytes.length > mostContactFile) throw new AppError('file-large');
	if (bytes.length === 0) throw new AppError('file-empty');
	if (bytes.includes(0)) throw new AppError('file-binary');
	const text = decode(bytes);
	if (text.trim() === '') throw new AppError('file-empty');
	if (!hasCard(text)) throw new AppError('file-binary');
	return text;
}
