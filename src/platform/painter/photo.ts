import type { Box } from '../../domain/story/box.ts';
import type { Picture } from '../../domain/story/paint.ts';
import { circlePath, pathOf } from '../../domain/story/path.ts';
import { type Context, contextOf, createCanvas } from './canvas.ts';

/** Paints a photo so that it fills its shape, brighter where the kitchen was dim. */
export function paintPhoto(context: Context, photo: ImageBitmap, { box, cut }: Picture): void {
	const { x, y, width, height } = box;
	context.save();
	context.clip(
		new Path2D(cut === 'circle' ? circlePath(x + width / 2, y + height / 2, width / 2) : pathOf(box)),
	);
	context.filter = `brightness(${brighterBy(photo)}) saturate(1.12)`;
	const part = cover(photo, box);
	context.drawImage(photo, part.x, part.y, part.width, part.height, x, y, width, height);
	context.restore();
}

/** The middle of a photo that has the shape of the box. */
function cover(photo: ImageBitmap, box: Box): Box {
	const scale = Math.min(photo.width / box.width, photo.height / box.height);
	const [width, height] = [box.width * scale, box.height * scale];
	return { x: (photo.width - width) / 2, y: (photo.height - height) / 2, width, height };
}

/** The mean brightness that a well-lit photo of food has, of 255, and how much one may be lifted to it. */
const wanted = 128;
const mostLift = 1.45;
const sample = 16;

function brighterBy(photo: ImageBitmap): number {
	const context = contextOf(createCanvas(sample, sample));
	context.drawImage(photo, 0, 0, sample, sample);
	const { data } = context.getImageData(0, 0, sample, sample);
	let sum = 0;
	// Green weighs most in what the eye takes for brightness, and is one read instead of three.
	for (let at = 1; at < data.length; at += 4) sum += data[at] ?? 0;
	const mean = sum / (sample * sample);
	return Math.min(mostLift, Math.max(1, wanted / Math.max(mean, 1)));
}
