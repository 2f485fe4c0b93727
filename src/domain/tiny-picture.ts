/**
 * A picture so small that a link can carry it: of each wave of light and colour in it, how strong it is, in
 * whole steps. A cosine transform, as JPEG has one, of which only the widest waves are kept.
 */
export type TinyPicture = readonly number[];

/** Four to three, as drawings are: so many pixels are looked at, and as many shown, smoothed by the browser. */
export const tinyWidth = 24;
export const tinyHeight = 18;

/**
 * Light, red over green, and blue over green: how many bands of waves of each are kept, since the eye takes
 * light for the shape and needs less of the colours; and what a wave adds to blue, green and red.
 */
const planes = [
	[7, 1, 1, 1],
	[4, -0.25, -0.25, 0.75],
	[4, 0.75, -0.25, -0.25],
] as const;

/** One wave over the whole picture. */
export interface Wave {
	readonly plane: number;
	/** Half waves from side to side. */
	readonly across: number;
	/** Half waves from top to bottom. */
	readonly down: number;
}

/** Plane by plane, the widest first; the first of each plane is its mean. */
export const waves: readonly Wave[] = planes.flatMap(([bands], plane) => {
	const found: Wave[] = [];
	for (let band = 0; band < bands; band += 1) {
		for (let down = 0; down <= band; down += 1) found.push({ plane, across: band - down, down });
	}
	return found;
});

/** The steps of a mean. */
export const meanBits = 5;
/** Of 16 steps, the one of a wave that is not there. */
export const still = 8;

/** How strong a wave is at this step: the weak ones, most of all, are told apart finely. */
export function strength({ plane, across, down }: Wave, step: number): number {
	if (across + down === 0) return plane === 0 ? step * 8 + 4 : step * 12 - 186;
	return 7 * Math.sign(step - still) * Math.abs(step - still) ** 1.5;
}

/** The pixels, row by row from the top left, each as blue, green and red of 0 to 255. */
export function tinyPixels(picture: TinyPicture): Uint8ClampedArray {
	const sums = new Float64Array(tinyWidth * tinyHeight * 3);
	waves.forEach((wave, at) => {
		const most = strength(wave, picture[at] ?? still);
		const [, ...shares] = planes[wave.plane] ?? [];
		// Most waves are not there; a slow phone is to skip them.
		for (let pixel = 0; most !== 0 && pixel < sums.length / 3; pixel += 1) {
			const high = most * height(wave, pixel);
			shares.forEach((share, part) => {
				sums[3 * pixel + part] = (sums[3 * pixel + part] ?? 0) + high * share;
			});
		}
	});
	return Uint8ClampedArray.from(sums);
}

/** What `tinyPixels` comes nearest to these pixels with: red, green, blue and a fourth, from the top left. */
export function tinyPicture(pixels: ArrayLike<number>): TinyPicture {
	return waves.map((wave) => {
		let sum = 0;
		for (let pixel = 0; pixel < tinyWidth * tinyHeight; pixel += 1) {
			sum += planeValue(wave, pixels, 4 * pixel) * height(wave, pixel);
		}
		const share = ((wave.across ? 2 : 1) * (wave.down ? 2 : 1)) / (tinyWidth * tinyHeight);
		return nearestStep(wave, sum * share);
	});
}

/** Where a wave stands at a pixel, from −1 to 1. */
function height({ across, down }: Wave, pixel: number): number {
	const side = cosine(across, pixel % tinyWidth, tinyWidth);
	return side * cosine(down, Math.floor(pixel / tinyWidth), tinyHeight);
}

function cosine(halves: number, at: number, size: number): number {
	return Math.cos((Math.PI * halves * (2 * at + 1)) / (2 * size));
}

function planeValue({ plane }: Wave, pixels: ArrayLike<number>, at: number): number {
	const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
	return [(red + 2 * green + blue) / 4, red - green, blue - green][plane] ?? 0;
}

function nearestStep(wave: Wave, wanted: number): number {
	const last = 2 ** (wave.across + wave.down === 0 ? meanBits : 4) - 1;
	let best = 0;
	for (let step = 1; step <= last; step += 1) {
		if (Math.abs(strength(wave, step) - wanted) < Math.abs(strength(wave, best) - wanted)) best = step;
	}
	return best;
}
