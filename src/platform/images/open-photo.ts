import type { Crop } from '../../domain/crop.ts';
import { AppError } from '../../domain/errors.ts';
import { uprightSize, uprightTurning } from '../../domain/orientation.ts';
import { mostPhotoBytes, mostThumbBytes, photoSide, thumbSide } from '../../domain/photo.ts';
import { type Canvas, contextOf, createCanvas, toJpeg } from '../painter/canvas.ts';
import type { CutPhoto, OpenPhoto, PhotoWatch } from '../platform.ts';
import { stopIf } from '../stop.ts';
import { type Decoded, decode, readHead } from './decode.ts';
import { jpegWithin, resized } from './jpeg.ts';

/** The long side of what the screen shows while it is cut, in pixels: three to one on a narrow phone. */
const previewSide = 1080;

/** Reads, unpacks and shows a picture file; three steps. */
export async function openPhoto(file: Blob, { signal, onStep }: PhotoWatch): Promise<OpenPhoto> {
	const step = (done: number) => {
		stopIf(signal);
		onStep(done, 3);
	};
	step(0);
	const { head, start } = await readHead(file);
	step(1);
	const decoded = await decode(file, head, start);
	try {
		step(2);
		const preview = await previewOf(decoded);
		step(3);
		return opened(decoded, URL.createObjectURL(preview));
	} catch (error) {
		decoded.image.close();
		throw error instanceof DOMException && error.name === 'AbortError' ? error : tooMuch(error);
	}
}

function opened(decoded: Decoded, preview: string): OpenPhoto {
	return {
		...uprightSize(decoded, decoded.head.orientation),
		preview,
		async cut(crop): Promise<CutPhoto> {
			try {
				const square = paintPart(decoded, crop, Math.min(photoSide, Math.round(crop.side)));
				const photo = await jpegWithin(square, mostPhotoBytes);
				const thumb = await jpegWithin(resized(square, Math.min(thumbSide, square.width)), mostThumbBytes);
				return { photo, thumb };
			} catch (error) {
				throw tooMuch(error);
			}
		},
		close() {
			URL.revokeObjectURL(preview);
			decoded.image.close();
		},
	};
}

function previewOf(decoded: Decoded): Promise<Blob> {
	const { width, height } = uprightSize(decoded, decoded.head.orientation);
	const scale = Math.min(1, previewSide / Math.max(width, height));
	const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
	paintUpright(canvas, decoded, scale, 0, 0);
	return toJpeg(canvas);
}

function paintPart(decoded: Decoded, { x, y, side }: Crop, pixels: number): Canvas {
	const canvas = createCanvas(pixels, pixels);
	paintUpright(canvas, decoded, pixels / side, x, y);
	return canvas;
}

/** Paints the upright picture at a scale, so that a place of it comes to the upper left corner. */
function paintUpright(canvas: Canvas, decoded: Decoded, scale: number, x: number, y: number): void {
	const { image, width, height, head } = decoded;
	const context = contextOf(canvas);
	// What is clear in a PNG would be black in a JPEG.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.imageSmoothingQuality = 'high';
	context.scale(scale, scale);
	context.translate(-x, -y);
	context.transform(...uprightTurning(decoded, head.orientation));
	context.drawImage(image, 0, 0, width, height);
}

/** Once a picture is unpacked, only memory can be wanting. */
function tooMuch(error: unknown): AppError {
	return new AppError('photo-memory', error);
}
