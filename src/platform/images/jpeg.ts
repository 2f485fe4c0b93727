import type { PictureBytes } from '../../domain/photo.ts';
import { type Canvas, contextOf, createCanvas, toJpeg } from '../painter/canvas.ts';

/** From what the eye can't tell from the original down to what it forgives in a small picture. */
const qualities = [0.85, 0.75, 0.65, 0.55, 0.45, 0.35];
/** Where even the last weighs too much, as of gravel in the sun, the picture itself must be smaller. */
const smaller = 0.8;

/** The finest JPEG of a canvas that weighs no more than so many bytes. */
export async function jpegWithin(canvas: Canvas, mostBytes: number): Promise<PictureBytes> {
	for (const quality of qualities) {
		const blob = await toJpeg(canvas, quality);
		if (blob.size <= mostBytes) return { type: blob.type, bytes: await blob.arrayBuffer() };
	}
	return jpegWithin(resized(canvas, Math.floor(canvas.width * smaller)), mostBytes);
}

/** A square picture at another size. */
export function resized(picture: Canvas | ImageBitmap, side: number): Canvas {
	const copy = createCanvas(side, side);
	const context = contextOf(copy);
	context.imageSmoothingQuality = 'high';
	context.drawImage(picture, 0, 0, side, side);
	return copy;
}
