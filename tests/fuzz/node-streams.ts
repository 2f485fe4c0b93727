/**
 * Node's own DecompressionStream may give a piece more after whoever reads has let go of it, and then throws
 * where nobody can catch it (ERR_INVALID_STATE); no browser does. Many broken files are let go of.
 */
export function calmNodeStreams(): void {
	const { prototype } = ReadableStreamDefaultController;
	const { enqueue } = prototype;
	prototype.enqueue = function (piece) {
		try {
			enqueue.call(this, piece);
		} catch (error) {
			if (!isTooLate(error)) throw error;
		}
	};
}

function isTooLate(error: unknown): boolean {
	return error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_STATE';
}
