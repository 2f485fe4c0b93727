import type { Images } from '../platform.ts';

/** Photos by what the browser itself has. The work on them is a file of its own: the first screen does none. */
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
		open: (file, watch) => oneAtATime(async () => (await import('./open-photo.ts')).openPhoto(file, watch)),
		shrink: (photo) => oneAtATime(async () => (await import('./shrink.ts')).shrink(photo)),
		pixels: (picture, width, height) =>
			oneAtATime(async () => (await import('./shrink.ts')).pixelsOf(picture, width, height)),
		address: ({ type, bytes }) => URL.createObjectURL(new Blob([bytes], { type })),
		drop: (address) => URL.revokeObjectURL(address),
	};
}
