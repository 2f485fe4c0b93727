import { AppError } from '../../domain/errors.ts';
import { type Piece, through } from './pieces.ts';

const mostBytes = 2 ** 31;
/** No book packs so well: names and numbers differ, a bomb is all alike. */
const mostRatio = 200;
const harmless = 2 ** 24;

/** Unpacks gzip. Throws `backup-large` for what would fill the phone, `backup-altered` for what is no gzip. */
export async function* unpack(packed: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
	let [taken, given] = [0, 0];
	const counted = async function* () {
		for await (const piece of packed) {
			taken += piece.length;
			yield piece;
		}
	};
	try {
		for await (const piece of through(counted(), new DecompressionStream('gzip'))) {
			given += piece.length;
			if (given > mostBytes || given > harmless + mostRatio * taken) throw new AppError('backup-large');
			yield piece;
		}
	} catch (error) {
		// What the file itself threw comes through as it is; everything else is the unpacker's.
		throw error instanceof AppError || error instanceof DOMException
			? error
			: new AppError('backup-altered', error);
	}
}
