import type { Drawing } from '../../domain/drawing.ts';
import type { Id } from '../../domain/id.ts';
import { centreOf } from '../../domain/story/box.ts';
import type { Group, Paint, Picture, Shape, Sheet } from '../../domain/story/paint.ts';
import { type Context, contextOf, createCanvas, toJpeg } from './canvas.ts';
import { type DrawnProduct, loadDrawing, paintDrawing } from './drawn-product.ts';
import { measureWith, paintLettering } from './lettering.ts';
import { type PhotoBytes, paintPhoto } from './photographed.ts';

export type FindPhoto = (id: Id) => Promise<PhotoBytes | undefined>;

const drawings = new Map<Drawing, Promise<DrawnProduct>>();

/** The width of a text in the phone's own type, per pixel of its size. */
export function measureText(): (text: string) => number {
	return measureWith(contextOf(createCanvas(1, 1)));
}

/** Paints a sheet as a JPEG. */
export async function paintSheet(sheet: Sheet, findPhoto: FindPhoto): Promise<Blob> {
	const canvas = createCanvas(sheet.width, sheet.height);
	const context = contextOf(canvas);
	await paintAll(context, sheet.paints, findPhoto);
	return toJpeg(canvas);
}

async function paintAll(context: Context, paints: readonly Paint[], findPhoto: FindPhoto): Promise<void> {
	for (const paint of paints) {
		if (paint.kind === 'shape') paintShape(context, paint);
		else if (paint.kind === 'lettering') paintLettering(context, paint);
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

async function paintGroup(context: Context, group: Group, findPhoto: FindPhoto): Promise<void> {
	context.save();
	if (group.turn !== undefined) {
		const [x, y] = centreOf(group.box);
		context.translate(x, y);
		context.rotate((group.turn * Math.PI) / 180);
		context.translate(-x, -y);
	}
	if (group.cut !== undefined) context.clip(new Path2D(group.cut));
	await paintAll(context, group.paints, findPhoto);
	context.restore();
}

async function paintPicture(context: Context, picture: Picture, findPhoto: FindPhoto): Promise<void> {
	context.save();
	if (picture.pale) context.globalAlpha = 0.45;
	const photo = picture.photo && (await findPhoto(picture.photo));
	if (photo) {
		const bitmap = await createImageBitmap(new Blob([photo.bytes], { type: photo.type }));
		paintPhoto(context, bitmap, picture);
		bitmap.close();
	} else {
		const { drawing } = picture;
		const loading = drawings.get(drawing) ?? loadDrawing(drawing);
		drawings.set(drawing, loading);
		paintDrawing(context, await loading, picture.box);
	}
	context.restore();
}
