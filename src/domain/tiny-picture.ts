/**
 * A picture so small that a link can carry it: of each wave of light and colour in it, how strong it is, in
 * whole steps. A cosine transform, as JPEG has one, of which only the widest waves are kept.
 */
export type TinyPicture = readonly number[];

/** Four to three, as drawings are: so many pixels are looked at, and as many shown, smoothed by the browser. */
export const tinyWidth = 24;
export const tinyHeight = 18;

/** One wave over the whole picture. */
export interface Wave {
	/** 0 for light, 1 for red against green, 2 for blue against green. */
	readonly plane: number;
	/** Half waves from side to side. */
	readonly across: number;
	/** Half waves from top to bottom. */
	readonly down: number;
}

/** The eye takes light for the shape, and needs less of the colours. */
const bands = [9, 5, 5];

/** Plane by plane, the widest first; the first of each plane is its mean. */
export const waves: readonly Wave[] = bands.flatMap((most, plane) => {
	const found: Wave[] = [];
	for (let band = 0; band < most; band += 1) {
		for (let down = 0; down <= band; down += 1) found.push({ plane, across: band - down, down });
	}
	return found;
});

/** The steps of a mean. */
export const meanBits = 5;
/** Of 16 steps, the one of a wave that is not there. */
export const still = 8;

/** How strong a wave is at this step: the weak ones, most of all, are told apart finely. */
function strength({ plane, across, down }: Wave, step: number): number {
	if (across + down === 0) return plane === 0 ? step * 8 + 4 : step * 12 - 186;
	return 7 * Math.sign(step - still) * Math.abs(step - still) ** 1.5;
}

/** The pixels, row by row from the top left, each as blue, green and red of 0 to 255. */
export function tinyPixels(picture: TinyPicture): Uint8ClampedArray {
	const planes = bands.map(() => new Float64Array(tinyWidth * tinyHeight));
	waves.forEach((wave, at) => {
		const most = strength(wave, picture[at] ?? still);
		// Most waves are not there; a slow phone is to skip them.
		if (most === 0) return;
		planes[wave.plane]?.forEach((sum, pixel, plane) => {
			plane[pixel] = sum + most * height(wave, pixel);
		});
	});
	const [light, red, blue] = planes;
	const colors = Array.from(light ?? [], (lit, at) => {
		const green = lit - ((red?.[at] ?? 0) + (blue?.[at] ?? 0)) / 4;
		return [(blue?.[at] ?? 0) + green, green, (red?.[at] ?? 0) + green];
	});
	return Uint8ClampedArray.from(colors.flat());
}

/** What `tinyPixels` comes nearest to these pixels with: red, green, blue and a fourth, from the top row down. */
export function tinyPicture(pixels: ArrayLike<number>): TinyPicture {
	const planes = planesOf(pixels);
	return waves.map((wave) => {
		const { plane, across, down } = wave;
		let sum = 0;
		planes[plane]?.forEach((value, pixel) => {
			sum += value * height(wave, pixel);
		});
		const share = ((across ? 2 : 1) * (down ? 2 : 1)) / (tinyWidth * tinyHeight);
		return nearestStep(wave, sum * share);
	});
}

/** Where a wave stands at a pixel, from −1 to 1. */
function height({ across, down }: Wave, pixel: number): number {
	return (
		cosine(across, pixel % tinyWidth, tinyWidth) * cosine(down, Math.floor(pixel / tinyWidth), tinyHeight)
	);
}

function cosine(halves: number, at: number, size: number): number {
	return Math.cos((Math.PI * halves * (2 * at + 1)) / (2 * size));
}

function planesOf(pixels: ArrayLike<number>): number[][] {
	const planes: [number[], number[], number[]] = [[], [], []];
	for (let at = 0; at < tinyWidth * tinyHeight; at += 1) {
		const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => pixels[at * 4 + part]);
		planes[0].push((red + 2 * green + blue) / 4);
		planes[1].push(red - green);
		planes[2].push(blue - green);
	}
	return planes;
}

function nearestStep(wave: Wave, wanted: number): number {
	const last = 2 ** (wave.across + wave.down === 0 ? meanBits : 4) - 1;
	let best = 0;
	for (let step = 1; step <= last; step += 1) {
		if (Math.abs(strength(wave, step) - wanted) < Math.abs(strength(wave, best) - wanted)) best = step;
	}
	return best;
}
