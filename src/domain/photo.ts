import type { Id } from './id.ts';
import type { Row } from './row.ts';

/** A picture as bytes, long side at most 1080 px. Not a Blob: blobs in IndexedDB fail on some phones. */
export interface Photo extends Row {
	readonly type: string;
	readonly bytes: ArrayBuffer;
}

/** The small picture of the same id: all that a list ever reads. */
export interface Thumb {
	readonly id: Id;
	readonly type: string;
	readonly bytes: ArrayBuffer;
}
