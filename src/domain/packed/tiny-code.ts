import { meanBits, still, type TinyPicture, waves } from '../tiny-picture.ts';
import type { Packer } from './packer.ts';

/** A tiny picture; waves are guessed from how wide they are, and from how busy the picture was so far. */
export function packPicture(packer: Packer, picture: TinyPicture): TinyPicture {
	let busy = 0;
	return waves.map(({ plane, across, down }, at) => {
		const step = picture[at] ?? 0;
		const band = across + down;
		if (band === 0) {
			busy = 0;
			return packer.bits(step, meanBits);
		}
		const colour = Math.min(plane, 1);
		const read = packer.step(step, [colour, colour * 16 + band, busy]);
		busy = (busy >> 1) + Math.abs(read - still);
		return read;
	});
}
