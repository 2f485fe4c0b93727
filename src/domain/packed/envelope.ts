import { bytesOf, lettersOf } from './letters.ts';

/** What a packed text turns out to be. */
export type Opened<T> =
	| { readonly state: 'ready'; readonly value: T }
	/** Nothing is there. */
	| { readonly state: 'none' }
	/** Made by a later version of the app. */
	| { readonly state: 'newer' }
	/** Cut off, changed on its way, or never ours. */
	| { readonly state: 'broken' };

/** A way to pack something, under the one letter that its texts begin with for ever. */
export interface Format<T> {
	readonly version: string;
	readonly pack: (value: T) => Uint8Array;
	/** Throws where the bytes are none of this format's. */
	readonly unpack: (bytes: Uint8Array) => T;
}

const checkBytes = 3;

/** The value as letters and digits: the version, a checksum, and the value itself. */
export function seal<T>(format: Format<T>, value: T): string {
	const bytes = format.pack(value);
	return format.version + lettersOf(Uint8Array.from([...checkOf(bytes, format.version), ...bytes]));
}

/** Reads what `seal` made, with any of the formats known; never throws, whatever the text. */
export function unseal<T>(formats: readonly Format<T>[], text: string): Opened<T> {
	if (!text) return { state: 'none' };
	const format = formats.find(({ version }) => text.startsWith(version));
	if (!format) return { state: /^[0-9A-Za-z]/.test(text) ? 'newer' : 'broken' };
	try {
		const all = bytesOf(text.slice(1));
		const bytes = all.slice(checkBytes);
		const check = checkOf(bytes, format.version);
		if (check.some((byte, at) => byte !== all[at])) return { state: 'broken' };
		return { state: 'ready', value: format.unpack(bytes) };
	} catch {
		return { state: 'broken' };
	}
}

/** CRC-24 as of OpenPGP (RFC 4880, 6.1): sure to find any one letter, or any four neighbours, that changed. */
function checkOf(bytes: Uint8Array, version: string): number[] {
	let crc = 0xb704ce;
	for (const byte of [version.charCodeAt(0), ...bytes]) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc & 0x800000 ? 0x1864cfb : 0);
	}
	return [16, 8, 0].map((shift) => (crc >> shift) & 255);
}
