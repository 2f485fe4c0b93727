import { AppError } from '../../domain/errors.ts';
import { headBytes, type PictureHead, readPictureHead } from '../../domain/picture-head.ts';

/** A picture in memory, not yet turned. */
export interface Decoded {
	readonly head: PictureHead;
	readonly image: ImageBitmap | VideoFrame;
	readonly width: number;
	readonly height: number;
}

/** No photo of a phone is larger; who chooses such a file has chosen a wrong one. */
const mostFileBytes = 40 * 1024 * 1024;

/**
 * The short side to work with, in pixels: a third more than is kept, for a square that is cut closer.
 * With it a photo of 12 megapixels takes 12 MB of memory instead of 48.
 */
const workingSide = 1440;

/** What may be unpacked whole, at four bytes each, where the browser can't unpack at a smaller size. */
const mostPixels = 25_000_000;
/** What a camera can take at most today; where it is unpacked small, memory doesn't depend on it. */
const mostPixelsUnpackedSmall = 200_000_000;

/** Looks into a file, whatever its name, before anything of it is unpacked. */
export async function readHead(file: Blob): Promise<{ head: PictureHead; start: Uint8Array<ArrayBuffer> }> {
	if (file.size > mostFileBytes) throw new AppError('photo-large');
	const start = new Uint8Array(await file.slice(0, headBytes).arrayBuffer().catch(unreadable));
	const head = readPictureHead(start);
	if (!head) throw new AppError('photo-kind');
	const { width, height } = head;
	if (width === 0 || height === 0) throw new AppError('photo-broken');
	if (width * height > (unpacksSmall(head) ? mostPixelsUnpackedSmall : mostPixels)) {
		throw new AppError('photo-large');
	}
	return { head, start };
}

/** Unpacks a picture off the main thread, as small as the browser can and we may. */
export async function decode(
	file: Blob,
	head: PictureHead,
	start: Uint8Array<ArrayBuffer>,
): Promise<Decoded> {
	// Browsers differ in whether they turn before or after they make small; unturned, all do the same.
	for (const at of head.exif) start[at] = 'x'.charCodeAt(0);
	const unturned = new Blob([start, file.slice(start.length)], { type: head.type });
	try {
		const image = unpacksSmall(head) ? await unpackSmall(unturned, head) : await unpack(unturned, head);
		const isFrame = 'displayWidth' in image;
		const width = isFrame ? image.displayWidth : image.width;
		const height = isFrame ? image.displayHeight : image.height;
		return { head, image, width, height };
	} catch (error) {
		throw new AppError('photo-broken', error);
	}
}

/** A file that lay in a cloud, or was deleted while it was being chosen. */
function unreadable(error: unknown): never {
	throw new AppError('photo-broken', error);
}

/** ImageDecoder came with Chrome 94. */
function unpacksSmall({ type }: PictureHead): boolean {
	return type === 'image/jpeg' && typeof ImageDecoder === 'function';
}

/**
 * A JPEG can be unpacked at so many eighths of its size at once, with the memory of just that. The browser
 * takes the most eighths that don't exceed what is desired, hence the rounding up.
 */
async function unpackSmall(file: Blob, { type, width, height }: PictureHead): Promise<VideoFrame> {
	const eighths = Math.min(8, Math.ceil((8 * workingSide) / Math.min(width, height)));
	const decoder = new ImageDecoder({
		data: file.stream(),
		type,
		desiredWidth: Math.ceil((width * eighths) / 8),
		desiredHeight: Math.ceil((height * eighths) / 8),
	});
	try {
		return (await decoder.decode()).image;
	} finally {
		decoder.close();
	}
}

async function unpack(file: Blob, { width, height }: PictureHead): Promise<ImageBitmap> {
	const scale = workingSide / Math.min(width, height);
	if (scale >= 1) return createImageBitmap(file);
	// The height follows: given both, a WebP that is to be turned would come out squeezed. And high is
	// quicker than medium, which makes smaller and smaller copies of all of it on the main thread.
	return createImageBitmap(file, { resizeWidth: Math.round(width * scale), resizeQuality: 'high' });
}
