import { AppError, type ErrorCode } from '../../domain/errors.ts';
import type { Piece } from './pieces.ts';

/**
 * The lines of a text that comes in pieces, as many at a time as a piece brings. Throws `backup-altered`
 * where it is not UTF-8, and as told where a line is longer than it may be.
 */
export async function* textLines(
	pieces: AsyncIterable<Piece>,
	most: number,
	ifLonger: ErrorCode,
): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const decode = (piece?: Piece) => {
		try {
			return decoder.decode(piece, { stream: piece !== undefined });
		} catch (error) {
			throw new AppError('backup-altered', error);
		}
	};
	let rest = '';
	for await (const piece of pieces) {
		const lines = (rest + decode(piece)).split('\n');
		rest = lines.pop() ?? '';
		if (rest.length > most) throw new AppError(ifLonger);
		yield lines;
	}
	rest += decode();
	if (rest) yield [rest];
}
