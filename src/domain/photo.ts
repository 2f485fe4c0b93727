import type { Id } from './id.ts';
import type { Row } from './row.ts';

/** A picture as bytes. Not a Blob: blobs in IndexedDB fail on some phones. */
export interface PictureBytes {
	readonly type: string;
	readonly bytes: ArrayBuffer;
}

/** The full picture of a product; never changed, only replaced by another. */
export interface Photo extends Row {
	readonly type: string;
	/** Let go some time after the photo is gone, without a stamp: in a merge, a phone that still has them wins. */
	readonly bytes?: ArrayBuffer;
}

/** The small picture of the same id: all that a list ever reads. */
export interface Thumb extends PictureBytes {
	readonly id: Id;
}

/** The long side of a photo, in pixels. */
export const photoSide = 1080;
export const mostPhotoBytes = 150_000;
/** Sharp on a tile of an order, 120 px wide, on a screen of two pixels to one. */
export const thumbSide = 240;
export const mostThumbBytes = 8_000;
