import type { Color, Lettering } from '../../domain/story/paint.ts';
import type { Measure } from '../../domain/story/pen.ts';
import type { Context } from './canvas.ts';

/** What sets the signs that the painted alphabet lacks. */
const type = '"Roboto Condensed", sans-serif-condensed, Roboto, "Noto Sans", system-ui, sans-serif';

/** Pixels between two layers of the block of shade: close enough to look like one piece. */
const layer = 1.5;

/** What a text takes up in the phone's own type. */
export function measureWith(context: Context): Measure {
	const size = 100;
	return (text) => {
		context.font = `700 ${size}px ${type}`;
		const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text);
		return {
			width: width / size,
			above: actualBoundingBoxAscent / size,
			below: actualBoundingBoxDescent / size,
		};
	};
}

/** Paints a line of letters: the block of shade, the contour, then the face. */
export function paintLettering(context: Context, { box, size, face, strange, hand }: Lettering): void {
	const letters = new Path2D(face);
	const { outline, shade } = hand;
	const contour = (outline?.width ?? 0) * size;
	context.lineJoin = 'round';
	if (shade) {
		for (let depth = shade.depth * size; depth > 0; depth -= layer) {
			context.save();
			context.translate(-depth, depth);
			cover(context, letters, shade.color, contour);
			context.restore();
		}
	}
	if (outline) cover(context, letters, outline.color, contour);
	context.fillStyle = hand.lower ? halves(context, box.y, box.height, hand.fill, hand.lower) : hand.fill;
	context.fill(letters, 'evenodd');
	context.textBaseline = 'alphabetic';
	for (const { text, x, y, size: typeSize } of strange) {
		context.font = `700 ${typeSize}px ${type}`;
		context.fillText(text, x, y);
	}
}

function cover(context: Context, letters: Path2D, color: Color, width: number): void {
	context.fillStyle = color;
	context.fill(letters, 'evenodd');
	if (width === 0) return;
	context.strokeStyle = color;
	context.lineWidth = width * 2;
	context.stroke(letters);
}

/** Two flat colours, one above the other. */
function halves(context: Context, top: number, height: number, upper: Color, lower: Color): CanvasGradient {
	const gradient = context.createLinearGradient(0, top, 0, top + height);
	gradient.addColorStop(0.5, upper);
	gradient.addColorStop(0.5, lower);
	return gradient;
}
