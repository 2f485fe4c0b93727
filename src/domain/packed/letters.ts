/** Letters that neither a link nor WhatsApp changes (base64url, RFC 4648). */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** WhatsApp leaves a dash at the end of a link out of it; a lone letter after whole groups stands for no byte. */
const stop = 'A';

export function lettersOf(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
		const group = (a << 16) | (b << 8) | c;
		const all = [18, 12, 6, 0].map((shift) => letters.charAt((group >> shift) & 63)).join('');
		text += all.slice(0, Math.min(3, bytes.length - at) + 1);
	}
	return /[-_]$/.test(text) ? text + stop : text;
}

/** The bytes of such a text. Throws a `RangeError` for any other. */
export function bytesOf(text: string): Uint8Array {
	const bytes: number[] = [];
	let group = 0;
	let bits = 0;
	for (const letter of text) {
		const value = letters.indexOf(letter);
		if (value < 0) throw new RangeError('Not a letter of a link.');
		group = ((group << 6) | value) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes.push((group >> bits) & 255);
		}
	}
	return Uint8Array.from(bytes);
}
