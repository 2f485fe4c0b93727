import { fromBase64 } from './base64.ts';
import type { FileStart } from './file-start.ts';
import { type Cipher, openLock } from './lock.ts';
import { type Piece, withNext } from './pieces.ts';
import { endMark, sealedLines } from './sealed-lines.ts';

/** The blocks of a backup, opened. Throws where the file is not whole, and `backup-password`. */
export async function* sealedBlocks(
	file: AsyncIterable<Piece>,
	start: FileStart,
	password: string | undefined,
): AsyncGenerator<Piece> {
	let cipher: Cipher | undefined;
	let number = 0;
	for await (const [text, next] of withNext(sealedLines(file, start.text))) {
		if (next === undefined) return;
		const block = fromBase64(text);
		// Only now: before its seal is found right, no work is worth while on the password.
		if (start.lock) cipher ??= await openLock(start.lock, password, start.text);
		yield cipher ? await cipher.unlock(block, { number, isLast: next.startsWith(endMark) }) : block;
		number += 1;
	}
}
