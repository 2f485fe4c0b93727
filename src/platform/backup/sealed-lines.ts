import { AppError } from '../../domain/errors.ts';
import type { Piece } from './pieces.ts';
import { sealOf } from './seal.ts';
import { textLines } from './text-lines.ts';

/** A block is half as long. */
const mostLine = 0x30000;
/** The lines before the first sealed one. */
const startLines = 2;

/** With what the last line begins; how many blocks there were follows. */
export const endMark = 'tamat ';

/**
 * The lines of a backup without their seals, from the first block to the end, each only when its seal has
 * been found right. Throws `backup-altered` for one that is not as it was written or not in its place,
 * `backup-cut` where the file ends before its end.
 */
export async function* sealedLines(file: AsyncIterable<Piece>, start: string): AsyncGenerator<string> {
	let seal = await sealOf('', start);
	let number = -startLines;
	let hasEnded = false;
	let isWrong = false;
	for await (const lines of textLines(file, mostLine, 'backup-altered')) {
		for (const line of lines.map(withoutReturn)) {
			number += 1;
			// Editors leave empty lines behind.
			if (number <= 0 || (hasEnded && line === '')) continue;
			if (hasEnded || isWrong) throw new AppError('backup-altered');
			const end = line.lastIndexOf(' ');
			const text = line.slice(0, Math.max(0, end));
			seal = await sealOf(seal, text);
			// What is cut off ends in the midst of a line: so whether it was altered is told by what follows.
			isWrong = line.slice(end + 1) !== seal;
			if (isWrong) continue;
			hasEnded = text.startsWith(endMark);
			if (hasEnded && text !== `${endMark}${number - 1}`) throw new AppError('backup-altered');
			yield text;
		}
	}
	if (!hasEnded) throw new AppError('backup-cut');
}

/** Mail and editors end lines as they like. */
function withoutReturn(line: string): string {
	return line.endsWith('\r') ? line.slice(0, -1) : line;
}
