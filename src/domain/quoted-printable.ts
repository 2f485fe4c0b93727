import { attempt } from './errors.ts';

const singleByte = /^(?:iso-?8859|windows-125|cp125|us-ascii|latin)/i;

/** A UTF-8 sequence as `%XX`, whole by its first byte; else the one byte that begins none. */
const sequence =
	/%[CD][\dA-F]%[89AB][\dA-F]|%E[\dA-F](?:%[89AB][\dA-F]){2}|%F[0-7](?:%[89AB][\dA-F]){3}|%[\dA-F]{2}/gi;

/** `=42=75` → `Bu`. Bytes that are no UTF-8 become U+FFFD; lines must already be joined at their soft breaks. */
export function decodeQuotedPrintable(text: string, charset = 'utf-8'): string {
	if (singleByte.test(charset)) return text.replace(/=([\dA-F]{2})/gi, (_, hex) => latin(hex));
	const percented = text.replace(/%|=([\dA-F]{2})/gi, (_, hex) => `%${hex ?? '25'}`);
	return decodeUri(percented) ?? percented.replace(sequence, decodeSequence);
}

/** A single byte from 80 on is never right, and finding that out by an exception takes long in a large file. */
function decodeSequence(bytes: string): string {
	const hopeless = bytes.length === 3 && bytes >= '%8';
	return (hopeless ? undefined : decodeUri(bytes)) ?? '\ufffd';
}

function latin(hex: string): string {
	return String.fromCharCode(Number.parseInt(hex, 16));
}

/** The one UTF-8 decoder the language itself has; none where the bytes are no UTF-8. */
function decodeUri(text: string): string | undefined {
	return attempt(() => decodeURIComponent(text));
}
