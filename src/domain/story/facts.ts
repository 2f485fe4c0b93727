import type { Drawing } from '../drawing-letter.ts';
import type { Id } from '../id.ts';
import type { Rupiah } from '../rupiah.ts';

/** A product as it stands in a picture. */
export interface StoryProduct {
	readonly name: string;
	readonly unit: string;
	readonly price: Rupiah;
	readonly available: boolean;
	readonly drawing: Drawing;
	readonly photo?: Id | undefined;
}

/** The day an advance order closes, in the words of a wall calendar. */
export interface CalendarLeaf {
	/** `Februari 2027`. */
	readonly month: string;
	readonly date: number;
	/** `Jumat Wage`. */
	readonly day: string;
	/** `18 Ramadan 1448`. */
	readonly hijri?: string;
}

/** Words that stand in pictures besides what the seller wrote. */
export interface StoryWords {
	/** "Habis" */
	readonly soldOut: string;
	/** "Tutup", for the day on the calendar. */
	readonly closes: string;
	/** "Diambil" */
	readonly pickUp: string;
}

/** All that a picture says. */
export interface StoryFacts {
	readonly shop: string;
	/** `0812-0000-1234`; nothing where the shop has none. */
	readonly phone: string;
	/** What the seller wants to shout; some compositions do without. */
	readonly heading: string;
	readonly products: readonly StoryProduct[];
	readonly closing?: CalendarLeaf | undefined;
	/** When what is ordered can be had: `Minggu Legi, 28 Februari`. */
	readonly pickUp?: string | undefined;
	readonly words: StoryWords;
}
