/** A WhatsApp Story, or the square of a chat or of Facebook. */
export type Format = 'story' | 'square';

/** A canvas, and the part of it in which everything that matters must lie. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly top: number;
	readonly bottom: number;
}

export const frames: Readonly<Record<Format, Frame>> = {
	// WhatsApp lays the name of the seller and the field for the answer over the outer 285 px.
	story: { width: 1080, height: 1920, top: 285, bottom: 1635 },
	square: { width: 1080, height: 1080, top: 24, bottom: 1056 },
};

export const formats = Object.keys(frames) as Format[];
