import type { Audience } from './audience.ts';
import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';

/** The same words to many, sent one chat after the other. */
export interface Promo extends Row {
	/** The seller's words, with names in braces. */
	readonly text: string;
	/** What `{produk}` and `{harga}` speak of. */
	readonly product?: Id;
	/** Whom she asked for. */
	readonly wanted: Audience;
	/** Who that was when she began, in the order they are written to. */
	readonly queue: readonly Id[];
	/** Whom she passed over. */
	readonly skipped?: readonly Id[];
	/** How many promos a day she wants to send at most. */
	readonly daily: number;
	readonly begun: Day;
	readonly status: 'running' | 'ended';
}

/** How many a day can be chosen: WhatsApp takes a number that writes to very many at once for a spammer. */
export const dailyChoices = [10, 20, 30, 50] as const;
export const usualDaily = 20;
