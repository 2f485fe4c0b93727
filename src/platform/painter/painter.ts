import type { Id } from '../../domain/id.ts';
import type { PictureBytes } from '../../domain/photo.ts';
import { readAlphabet } from '../../domain/story/alphabet.ts';
import { centreOf } from '../../domain/story/box.ts';
import type { Group, Paint, Picture, Shape, Tiling } from '../../domain/story/paint.ts';
import { pathOf } from '../../domain/story/path.ts';
import { createPen } from '../../domain/story/pen.ts';
import type { Painter } from '../platform.ts';
import { type Context, contextOf, createCanvas, toJpeg } from './canvas.ts';
import { drawnProduct, paintDrawing } from './drawing.ts';
import { measureWith, paintLettering } from './lettering.ts';
import { paintPhoto } from './photo.ts';
import { onceEach, readPicture } from './picture-file.ts';

type FindPhoto = (id: Id) => Promise<PictureBytes | undefined>;

/** The painted alphabet, which comes as the picture of its letters. */
const alphabet = onceEach(async (name: string) => readAlphabet(await readPicture(name)));

/** A painter with the browser's own canvas. */
export async function webPainter(): Promise<Painter> {
	return {
		pen: createPen(await alphabet('alphabet'), measureWith(contextOf(createCanvas(1, 1)))),
		async paint(sheet, name, findPhoto) {
			const canvas = createCanvas(sheet.width, sheet.height);
			await paintAll(contextOf(canvas), sheet.paints, findPhoto);
			const file = new File([await toJpeg(canvas)], name, { type: 'image/jpeg' });
			const address = URL.createObjectURL(file);
			return { file, address, drop: () => URL.revokeObjectURL(address) };
		},
	};
}

async function paintAll(context: Context, paints: readonly Paint[], findPhoto: FindPhoto): Promise<void> {
	for (const paint of paints) {
		if (paint.kind === 'shape') paintShape(context, paint);
		else if (paint.kind === 'lettering') paintLettering(context, paint);
		else if (paint.kind === 'tiling') paintTiling(context, paint);
		else if (paint.kind === 'picture') await paintPicture(context, paint, findPhoto);
		else await paintGroup(context, paint, findPhoto);
	}
}

function paintShape(context: Context, { path, fill, stroke }: Shape): void {
	const area = new Path2D(path);
	if (fill) {
		context.fillStyle = fill;
		context.fill(area);
	}
	if (!stroke) return;
	context.strokeStyle = stroke.color;
	context.lineWidth = stroke.width;
	context.lineJoin = stroke.round ? 'round' : 'miter';
	context.lineCap = stroke.round ? 'round' : 'butt';
	context.setLineDash(stroke.dash ? [...stroke.dash] : []);
	context.stroke(area);
	context.setLineDash([]);
}

function paintTiling(context: Context, { path, side, turn, tile }: Tiling): void {
	const square = createCanvas(side, side);
	const squareContext = contextOf(square);
	for (const shape of tile) paintShape(squareContext, shape);
	const pattern = context.createPattern(square, 'repeat');
	if (!pattern) return;
	pattern.setTransform(new DOMMatrix().rotate(turn));
	context.fillStyle = pattern;
	context.fill(new Path2D(path));
}

async function paintGroup(context: Context, group: Group, findPhoto: FindPhoto): Promise<void> {
	context.save();
	const { box, turn, cut, paints } = group;
	const [x, y] = centreOf(box);
	context.translate(x, y);
	context.rotate((turn * Math.PI) / 180);
	context.translate(-x, -y);
	if (cut) context.clip(new Path2D(pathOf(box)));
	await paintAll(context, paints, findPhoto);
	context.restore();
}

async function paintPicture(context: Context, picture: Picture, findPhoto: FindPhoto): Promise<void> {
	context.save();
	if (picture.pale) context.globalAlpha = 0.45;
	const photo = picture.photo && (await findPhoto(picture.photo));
	// One that came broken out of a backup leaves its product the drawing.
	const bitmap = photo && (await bitmapOf(photo).catch(() => undefined));
	if (bitmap) {
		paintPhoto(context, bitmap, picture);
		bitmap.close();
	} else {
		paintDrawing(context, await drawnProduct(picture.drawing), picture.box);
	}
	context.restore();
}

function bitmapOf({ type, bytes }: PictureBytes): Promise<ImageBitmap> {
	return createImageBitmap(new Blob([bytes], { type }));
}
