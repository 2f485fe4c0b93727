/** Some bytes of many. */
export type Piece = Uint8Array<ArrayBuffer>;

/** Runs pieces through a packer or unpacker of the browser. */
export function through(
	pieces: AsyncGenerator<Piece>,
	packer: GenericTransformStream,
): AsyncGenerator<Piece> {
	return piecesOf(streamOf(pieces).pipeThrough<Piece>(packer));
}

/** The pieces of a stream, which is let go of when the reading ends, however it ends. */
export async function* piecesOf(stream: ReadableStream<Piece>): AsyncGenerator<Piece> {
	const reader = stream.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
	} finally {
		await reader.cancel();
	}
}

/** A stream that takes a piece only when the one before has been taken from it. */
function streamOf(pieces: AsyncGenerator<Piece>): ReadableStream<Piece> {
	return new ReadableStream(
		{
			async pull(controller) {
				const next = await pieces.next();
				if (next.done) controller.close();
				else controller.enqueue(next.value);
			},
			async cancel() {
				await pieces.return(undefined);
			},
		},
		{ highWaterMark: 0 },
	);
}

/** The same bytes in pieces of one size, the last one excepted. */
export async function* blocksOf(pieces: AsyncIterable<Piece>, size: number): AsyncGenerator<Piece> {
	let block = new Uint8Array(size);
	let filled = 0;
	for await (const piece of pieces) {
		for (let at = 0; at < piece.length; ) {
			const part = piece.subarray(at, at + size - filled);
			block.set(part, filled);
			at += part.length;
			filled += part.length;
			if (filled < size) continue;
			yield block;
			block = new Uint8Array(size);
			filled = 0;
		}
	}
	if (filled > 0) yield block.subarray(0, filled);
}

/** Each item with the one after it, which the last does not have. */
export async function* withNext<T>(items: AsyncIterable<T>): AsyncGenerator<readonly [T, T | undefined]> {
	let held: readonly T[] = [];
	for await (const item of items) {
		for (const before of held) yield [before, item];
		held = [item];
	}
	for (const last of held) yield [last, undefined];
}
