import { mostThumbBytes, type PictureBytes, thumbSide } from '../../domain/photo.ts';
import { contextOf, createCanvas } from '../painter/canvas.ts';
import { jpegWithin, resized } from './jpeg.ts';

/** The small picture of a photo out of the book, which is square already. */
export async function shrink({ type, bytes }: PictureBytes): Promise<PictureBytes> {
	const bitmap = await createImageBitmap(new Blob([bytes], { type }));
	const canvas = resized(bitmap, Math.min(thumbSide, bitmap.width));
	bitmap.close();
	return jpegWithin(canvas, mostThumbBytes);
}

/** The middle of a picture, of whatever shape, on so few pixels. */
export async function pixelsOf(
	{ type, bytes }: PictureBytes,
	width: number,
	height: number,
): Promise<Uint8ClampedArray> {
	const bitmap = await createImageBitmap(new Blob([bytes], { type }));
	const scale = Math.max(width / bitmap.width, height / bitmap.height);
	const [across, down] = [bitmap.width * scale, bitmap.height * scale];
	const context = contextOf(createCanvas(width, height));
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, (width - across) / 2, (height - down) / 2, across, down);
	bitmap.close();
	return context.getImageData(0, 0, width, height).data;
}
