import type { Lock } from '../../domain/backup/head.ts';
import { AppError } from '../../domain/errors.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Piece } from './pieces.ts';

/** A block of a backup: its number, from zero, and whether none follows. */
export interface Place {
	readonly number: number;
	readonly isLast: boolean;
}

const nonceBytes = 8;

export function newLock(): Lock {
	const random = (bytes: number) => toBase64(crypto.getRandomValues(new Uint8Array(bytes)));
	return { salt: random(16), nonce: random(nonceBytes), rounds: 600_000 };
}

/** A lock with its key in it. */
export interface Cipher {
	lock(block: Piece, place: Place): Promise<Piece>;
	/** Throws `backup-password` where it is the first block that does not open, `backup-altered` for a later one. */
	unlock(block: Piece, place: Place): Promise<Piece>;
}

/** Turns the password in the lock; `start` is what stands in the file before the blocks. Throws `backup-password`. */
export async function openLock(lock: Lock, password: string | undefined, start: string): Promise<Cipher> {
	const key = await keyOf(password, lock);
	const terms = ({ number, isLast }: Place) => {
		const iv = new Uint8Array(nonceBytes + 4);
		iv.set(fromBase64(lock.nonce).subarray(0, nonceBytes));
		new DataView(iv.buffer).setUint32(nonceBytes, number);
		const authenticated = `${start}\n${number} ${isLast ? 'tamat' : 'lanjut'}`;
		return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(authenticated) };
	};
	return {
		lock: async (block, place) => new Uint8Array(await crypto.subtle.encrypt(terms(place), key, block)),
		async unlock(block, place) {
			try {
				return new Uint8Array(await crypto.subtle.decrypt(terms(place), key, block));
			} catch (error) {
				throw new AppError(place.number === 0 ? 'backup-password' : 'backup-altered', error);
			}
		},
	};
}

let last: { readonly of: string; readonly key: Promise<CryptoKey> } | undefined;

/** The last key is kept, since a file is looked into and then read. */
function keyOf(password: string | undefined, { salt, rounds }: Lock): Promise<CryptoKey> {
	// A keyboard adds a blank of its own, and may write é as one letter or as two.
	const word = password?.normalize('NFKC').trim();
	if (!word) throw new AppError('backup-password');
	const of = JSON.stringify([word, salt, rounds]);
	if (last?.of !== of) last = { of, key: derive(word, fromBase64(salt), rounds) };
	return last.key;
}

async function derive(word: string, salt: Piece, rounds: number): Promise<CryptoKey> {
	const bytes = new TextEncoder().encode(word);
	const raw = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
	const wanted = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(how, raw, wanted, false, ['encrypt', 'decrypt']);
}
