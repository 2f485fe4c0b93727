import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';
import type { Rupiah } from './rupiah.ts';

/**
 * The ways in which shops give: every so many of a product one more, goods or a tester above an amount, a gift
 * with a product, a percentage in a season, a percentage after so many orders.
 */
export const bonusKinds = ['stamps', 'goods', 'tester', 'gift', 'season', 'member'] as const;
export type BonusKind = (typeof bonusKinds)[number];

/** What each kind of rule goes by. */
export const bonusFields = {
	stamps: ['product', 'count', 'gift', 'quantity', 'from'],
	goods: ['above', 'gift', 'quantity'],
	tester: ['above', 'gift', 'quantity'],
	gift: ['product', 'gift', 'quantity'],
	season: ['percent', 'from', 'to'],
	member: ['count', 'percent'],
} as const satisfies Record<BonusKind, readonly (keyof Bonus)[]>;
export type BonusField = (typeof bonusFields)[BonusKind][number];

/** One rule of the shop. Which fields it has goes by its kind. */
export interface Bonus extends Row {
	readonly kind: BonusKind;
	/** What is bought. */
	readonly product?: Id;
	/** How many of it, or after how many orders. */
	readonly count?: number;
	readonly above?: Rupiah;
	/** What is given, and how many. */
	readonly gift?: Id;
	readonly quantity?: number;
	readonly percent?: number;
	readonly from?: Day;
	readonly to?: Day;
	/** Not suggested for the time being. */
	readonly paused?: true;
}
