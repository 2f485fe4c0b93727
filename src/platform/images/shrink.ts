import { mostThumbBytes, type PictureBytes, thumbSide } from '../../domain/photo.ts';
import { contextOf, createCanvas } from '../painter/canvas.ts';
import { jpegWithin } from './jpeg.ts';

/** The small picture of a photo out of the book, which is square already. */
export async function shrink({ type, bytes }: PictureBytes): Promise<PictureBytes> {
	const bitmap = await createImageBitmap(new Blob([bytes], { type }));
	const side = Math.min(thumbSide, bitmap.width);
	const canvas = createCanvas(side, side);
	const context = contextOf(canvas);
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, side, side);
	bitmap.close();
	return jpegWithin(canvas, mostThumbBytes);
}
