import type { Drawing } from '../../domain/drawing-letter.ts';
import type { Box } from '../../domain/story/box.ts';
import { paint } from '../../domain/story/theme.ts';
import { type Context, contextOf, createCanvas } from './canvas.ts';
import { onceEach, readPicture } from './picture-file.ts';

/** A drawing in two cuts: what is painted, and the body that its contour runs around. */
interface DrawnProduct {
	readonly whole: HTMLImageElement;
	readonly body: HTMLImageElement;
}

/** The shadow on the table of the app's own pages; in a picture things hang in the air. */
const shadow = /<ellipse[^>]*fill="#361f10" opacity="\.14"\/>/;
/** Steam, which has no contour. */
const steam = /<path[^>]*stroke="#fff"[^>]*opacity="\.8"\/>/g;

/** The drawing of that name, loaded once. */
export const drawnProduct = onceEach(load);

async function load(name: Drawing): Promise<DrawnProduct> {
	const svg = await readPicture(`products/${name}`);
	const whole = svg.replace(shadow, '').replace('<svg ', '<svg width="1200" height="900" ');
	return { whole: await imageOf(whole), body: await imageOf(whole.replace(steam, '')) };
}

/** The thickness of the contour, per pixel of the drawing's width. */
const contourPart = 0.017;
const turns = 20;

/** Paints a drawing within a box, with a contour of one colour all around, as a sign painter does. */
export function paintDrawing(
	context: Context,
	{ whole, body }: DrawnProduct,
	{ x, y, width, height }: Box,
): void {
	const reach = width * contourPart;
	const edge = Math.ceil(reach) + 1;
	const size = [Math.ceil(width) + edge * 2, Math.ceil(height) + edge * 2] as const;
	const silhouette = createCanvas(...size);
	const dark = contextOf(silhouette);
	dark.drawImage(body, edge, edge, width, height);
	dark.globalCompositeOperation = 'source-in';
	dark.fillStyle = paint.contour;
	dark.fillRect(0, 0, ...size);
	// On a layer of its own, so that it can be pale as a whole.
	const layer = createCanvas(...size);
	const drawn = contextOf(layer);
	for (let turn = 0; turn < turns; turn += 1) {
		const angle = (turn / turns) * Math.PI * 2;
		drawn.drawImage(silhouette, reach * Math.cos(angle), reach * Math.sin(angle));
	}
	drawn.drawImage(whole, edge, edge, width, height);
	context.drawImage(layer, x - edge, y - edge);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(url);
	}
}
