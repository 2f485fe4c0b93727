import type { ErrorCode } from '../domain/errors.ts';
import type { Product } from '../domain/product.ts';
import type { Shop } from '../domain/shop.ts';
import type { Painted } from '../platform/platform.ts';
import type { StoryChoice } from './story-choice.ts';

/** What became of the picture. */
export type Sent = 'shared' | 'saved';

export interface StoryPicture {
	readonly step: 'picture';
	readonly choice: StoryChoice;
	readonly shop: Shop;
	/** The whole price list. */
	readonly products: readonly Product[];
	/** Where everybody finds the catalog, if a code can say it. */
	readonly address?: string | undefined;
	/** Those in the picture, in its order. */
	readonly picked: readonly Product[];
	/** The pages that are made, the first ones first; those of the picture before until one is. */
	readonly pages: readonly Painted[];
	/** How many there will be. */
	readonly total: number;
	/** All pages are made and are of what is chosen now. */
	readonly ready: boolean;
	readonly sent?: Sent;
	/** The caption lies on the clipboard. */
	readonly copied?: boolean;
	readonly failure?: ErrorCode;
}

export type StoryState =
	| { readonly step: 'loading' }
	| { readonly step: 'failed'; readonly code: ErrorCode }
	/** There is nothing to sell yet. */
	| { readonly step: 'empty' }
	| StoryPicture;
