import type { Crop } from '../../src/domain/crop.ts';
import { AppError, type ErrorCode } from '../../src/domain/errors.ts';
import type { PictureBytes } from '../../src/domain/photo.ts';
import type { Images } from '../../src/platform/platform.ts';

/** Photos without a browser: what is opened, cut and shown is only counted. */
export interface FakeImages extends Images {
	/** What the next file turns out to be; a photo where there is none. */
	fault: ErrorCode | undefined;
	/** Photos in memory at present. */
	readonly opened: Set<string>;
	/** Addresses on the screen at present. */
	readonly addresses: Set<string>;
	readonly cuts: Crop[];
	/** Ids of the pictures that were made small anew, by their first byte. */
	readonly shrunk: number[];
}

export function fakeImages(): FakeImages {
	let made = 0;
	const newName = (kind: string) => {
		made += 1;
		return `blob:${kind}-${made}`;
	};
	const images: FakeImages = {
		fault: undefined,
		opened: new Set(),
		addresses: new Set(),
		cuts: [],
		shrunk: [],
		async open(file, { signal, onStep }) {
			onStep(0, 2);
			const [seed = 0] = new Uint8Array(await file.arrayBuffer());
			if (signal.aborted) throw new Error('Not wanted.');
			if (images.fault) throw new AppError(images.fault);
			onStep(2, 2);
			const preview = newName('preview');
			images.opened.add(preview);
			return {
				width: 1440,
				height: 1920,
				preview,
				async cut(crop) {
					if (images.fault) throw new AppError(images.fault);
					images.cuts.push(crop);
					return { photo: pictureOf(seed, 90), thumb: pictureOf(seed, 8) };
				},
				close: () => images.opened.delete(preview),
			};
		},
		async shrink({ bytes }) {
			const [seed = 0] = new Uint8Array(bytes);
			images.shrunk.push(seed);
			return pictureOf(seed, 8);
		},
		/** Patches of six pixels, of other colours for every seed. */
		pixels: async ({ bytes }, width, height) => {
			const [seed = 0] = new Uint8Array(bytes);
			return Array.from({ length: width * height * 4 }, (_, at) => {
				const [x, y] = [Math.floor(at / 24) % Math.ceil(width / 6), Math.floor(at / 24 / width)];
				return (seed * (17 + 31 * x + 57 * y + 71 * (at % 4))) % 256;
			});
		},
		address() {
			const address = newName('picture');
			images.addresses.add(address);
			return address;
		},
		drop: (address) => images.addresses.delete(address),
	};
	return images;
}

/** A picture of so many bytes, each of them the seed. */
export function pictureOf(seed: number, length: number): PictureBytes {
	return { type: 'image/jpeg', bytes: new Uint8Array(length).fill(seed).buffer };
}
