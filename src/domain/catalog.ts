import type { Tier } from './customer.ts';
import type { Day } from './day.ts';
import type { Tag } from './product-tag.ts';
import type { Rupiah } from './rupiah.ts';
import type { TinyPicture } from './tiny-picture.ts';

/** What a buyer is shown: all there is behind a catalog link, and nothing about any customer. */
export interface Catalog {
	readonly shop: string;
	/** International digits without plus. */
	readonly phone: string;
	readonly heading: string;
	/** The last day on which to order. */
	readonly closes?: Day;
	/** Whose prices these are. */
	readonly tier: Tier;
	/** What the tags of the products are made with. */
	readonly salt: number;
	readonly items: readonly Item[];
}

export interface Item {
	readonly tag: Tag;
	readonly name: string;
	readonly unit: string;
	readonly price: Rupiah;
	readonly available: boolean;
	/** The letter of its drawing; this version may not know it. */
	readonly drawing: string;
	/** The heading it stands under. */
	readonly group?: string;
	readonly picture?: TinyPicture;
}

export const mostItems = 60;
export const mostHeading = 60;
