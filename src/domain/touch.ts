import type { Moment } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';

/** What is written to one customer by hand, ready-made or free. */
export const messageKinds = [
	'greeting',
	'confirmation',
	'receipt',
	'thanks',
	'prices',
	'card',
	'free',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What is written about money: of one entry, of all, what is still owed, why no more kasbon. */
export const moneyKinds = ['proof', 'statement', 'reminder', 'refusal'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

export const touchKinds = [...messageKinds, ...moneyKinds, 'stamps', 'promo', 'visit'] as const;
export type TouchKind = (typeof touchKinds)[number];

/** One time the seller wrote to somebody, or went to see them; without a customer where WhatsApp asked whom. */
export interface Touch extends Row {
	readonly customer?: Id;
	readonly kind: TouchKind;
	readonly at: Moment;
	readonly order?: Id;
	/** The promo it was one of. */
	readonly promo?: Id;
}
