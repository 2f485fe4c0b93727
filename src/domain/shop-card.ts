import type { Shop } from './shop.ts';

/** The shop as a contact for the phones of its customers: vCard 3.0, which every phone reads. */
export function shopCard({ name, phone }: Pick<Shop, 'name' | 'phone'>): string {
	const escaped = escapeText(name);
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		// The whole name as family name: the phone then shows it as it is written.
		`N:${escaped};;;;`,
		`FN:${escaped}`,
		`ORG:${escaped}`,
		`TEL;TYPE=CELL,VOICE:+${phone}`,
		`URL:https://wa.me/${phone}`,
		'END:VCARD',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 2426, 4: backslash, comma and semicolon are escaped. */
function escapeText(text: string): string {
	return text
		.replace(/[\\,;]/g, '\\$&')
		.replace(/\s+/g, ' ')
		.trim();
}

const mostOctets = 75;

/** RFC 2425, 5.8.1: lines of at most 75 octets, each further one begun by a space; never within a letter. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const letter of line) {
		const size = octetsOf(letter);
		if (octets + size > mostOctets) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += letter;
		octets += size;
	}
	return folded;
}

/** UTF-8 octets of a code point. */
function octetsOf(letter: string): number {
	const point = letter.codePointAt(0) ?? 0;
	if (point < 0x80) return 1;
	if (point < 0x800) return 2;
	return point < 0x10000 ? 3 : 4;
}
