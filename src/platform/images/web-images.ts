import { mostThumbBytes, thumbSide } from '../../domain/photo.ts';
import { contextOf, createCanvas } from '../painter/canvas.ts';
import type { Images } from '../platform.ts';
import { jpegWithin } from './jpeg.ts';
import { openPhoto } from './open-photo.ts';

/** Photos by what the browser itself has. */
export function webImages(): Images {
	let last: Promise<unknown> = Promise.resolve();

	/** Also a photo that is not wanted any more is in memory until the browser has done with it. */
	function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
		const result = last.then(work);
		last = result.then(
			() => undefined,
			() => undefined,
		);
		return result;
	}

	return {
		open: (file, watch) => oneAtATime(() => openPhoto(file, watch)),
		shrink: ({ type, bytes }) =>
			oneAtATime(async () => {
				const bitmap = await createImageBitmap(new Blob([bytes], { type }));
				const side = Math.min(thumbSide, bitmap.width);
				const canvas = createCanvas(side, side);
				const context = contextOf(canvas);
				context.imageSmoothingQuality = 'high';
				context.drawImage(bitmap, 0, 0, side, side);
				bitmap.close();
				return jpegWithin(canvas, mostThumbBytes);
			}),
		address: ({ type, bytes }) => URL.createObjectURL(new Blob([bytes], { type })),
		drop: (address) => URL.revokeObjectURL(address),
	};
}
