export type Canvas = OffscreenCanvas | HTMLCanvasElement;
export type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A canvas beside the page, where the browser has them, else one that is never shown. */
export function createCanvas(width: number, height: number): Canvas {
	if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	return canvas;
}

/** Throws where the phone has no memory left for it. */
export function contextOf(canvas: Canvas): Context {
	const context = canvas.getContext('2d') as Context | null;
	if (!context) throw new Error('The canvas gives no context.');
	return context;
}

/** WhatsApp compresses again: more than 0.85 costs bytes and shows nothing. */
const sharedQuality = 0.85;

export function toJpeg(canvas: Canvas, quality = sharedQuality): Promise<Blob> {
	if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality });
	return new Promise((resolve, reject) => {
		const done = (blob: Blob | null) =>
			blob ? resolve(blob) : reject(new Error('The canvas gives no JPEG.'));
		canvas.toBlob(done, 'image/jpeg', quality);
	});
}
