import { AppError } from '../../domain/errors.ts';

const letters = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const padding = 61;

/** Letter by letter: `btoa` wants a string of all bytes first, which takes far longer. */
export function toBase64(bytes: Uint8Array): string {
	const text = new Uint8Array(4 * Math.ceil(bytes.length / 3)).fill(padding);
	let [to, rest, bits] = [0, 0, 0];
	const put = (value: number) => {
		text[to] = letters[value & 63] ?? padding;
		to += 1;
	};
	for (const byte of bytes) {
		rest = ((rest << 8) | byte) & 0xffff;
		for (bits += 8; bits >= 6; bits -= 6) put(rest >> (bits - 6));
	}
	if (bits > 0) put(rest << (6 - bits));
	return new TextDecoder().decode(text);
}

/** Throws `backup-altered` where it is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const signs = decoded(text);
	const bytes = new Uint8Array(signs.length);
	// `Uint8Array.from` takes ten times as long.
	for (let at = 0; at < bytes.length; at += 1) bytes[at] = signs.charCodeAt(at);
	return bytes;
}

function decoded(text: string): string {
	try {
		return atob(text);
	} catch (error) {
		throw new AppError('backup-altered', error);
	}
}
