/** Letters that neither a link nor WhatsApp changes (base64url, RFC 4648). */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** WhatsApp leaves a dash at the end of a link out of it; a lone letter after whole groups stands for no byte. */
const stop = 'A';

export function lettersOf(bytes: Uint8Array): string {
	const text = regroup(bytes, 8, 6, true)
		.map((value) => letters.charAt(value))
		.join('');
	return /[-_]$/.test(text) ? text + stop : text;
}

/** The bytes of such a text. Throws a `RangeError` for any other, and for any other way to write the same bytes. */
export function bytesOf(text: string): Uint8Array {
	const values = Array.from(text, (letter) => letters.indexOf(letter));
	const bytes = Uint8Array.from(regroup(values, 6, 8, false));
	if (lettersOf(bytes) !== text) throw new RangeError('Not the letters of a link.');
	return bytes;
}

/** Numbers of some bits as numbers of more or fewer, the bits left over at the end filled up or dropped. */
function regroup(numbers: Iterable<number>, from: number, to: number, fill: boolean): number[] {
	const groups: number[] = [];
	let [rest, bits] = [0, 0];
	for (const number of numbers) {
		rest = ((rest << from) | number) & 0xffff;
		for (bits += from; bits >= to; bits -= to) groups.push((rest >> (bits - to)) & (2 ** to - 1));
	}
	if (fill && bits > 0) groups.push((rest << (to - bits)) & (2 ** to - 1));
	return groups;
}
