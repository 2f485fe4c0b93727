import { AppError } from '../../domain/errors.ts';
import { fromBase64 } from './base64.ts';
import type { FileStart } from './file-start.ts';
import { type Cipher, openLock } from './lock.ts';
import { type Piece, withNext } from './pieces.ts';
import { sealOf } from './seal.ts';
import { textLines } from './text-lines.ts';

/** A block is half as long. */
const mostLine = 0x30000;

/**
 * The blocks of a backup, opened, each as soon as its seal has been found right. Throws where one is altered,
 * missing or moved, and at the end where the file has been cut off.
 */
export async function* sealedBlocks(
	file: AsyncIterable<Piece>,
	start: FileStart,
	password: string | undefined,
): AsyncGenerator<Piece> {
	let cipher: Cipher | undefined;
	let seal = await sealOf('', start.text);
	let number = 0;
	let hasEnded = false;
	for await (const [line, next] of withNext(linesAfterStart(file))) {
		// What an editor leaves behind.
		if (hasEnded && line === '') continue;
		const end = line.lastIndexOf(' ');
		const text = line.slice(0, Math.max(0, end));
		seal = await sealOf(seal, text);
		// A file that is cut off ends in the midst of a line.
		if (hasEnded || line.slice(end + 1) !== seal)
			throw new AppError(next === undefined && !hasEnded ? 'backup-cut' : 'backup-altered');
		hasEnded = text === `tamat ${number}`;
		if (hasEnded) continue;
		const block = fromBase64(text);
		if (start.lock) {
			cipher ??= await openLock(start.lock, password, start.text);
			yield await cipher.unlock(block, { number, isLast: next?.startsWith('tamat ') ?? false });
		} else {
			yield block;
		}
		number += 1;
	}
	if (!hasEnded) throw new AppError('backup-cut');
}

async function* linesAfterStart(file: AsyncIterable<Piece>): AsyncGenerator<string> {
	let before = 2;
	for await (const lines of textLines(file, mostLine, 'backup-altered')) {
		for (const line of lines) {
			if (before > 0) before -= 1;
			else yield line.endsWith('\r') ? line.slice(0, -1) : line;
		}
	}
}
