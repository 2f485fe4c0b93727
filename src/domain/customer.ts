import type { Id } from './id.ts';
import type { Row } from './row.ts';
import type { Rupiah } from './rupiah.ts';
import type { Source } from './source.ts';

/** The kinds of buyer: end buyer, reseller or shop that sells on, go-between. */
export const customerKinds = ['buyer', 'reseller', 'agent'] as const;
export type CustomerKind = (typeof customerKinds)[number];

/** The price lists: ordinary, regular, reseller. */
export const tiers = ['ordinary', 'regular', 'reseller'] as const;
export type Tier = (typeof tiers)[number];

/** Languages of messages about money: Indonesian, Javanese (krama), Sundanese. */
export const languages = ['id', 'jv', 'su'] as const;
export type Language = (typeof languages)[number];

export interface OwnPrice {
	readonly product: Id;
	readonly price: Rupiah;
}

export interface Customer extends Row {
	readonly name: string;
	readonly nick?: string;
	/** International digits without plus, `6281234567801`. */
	readonly phone?: string;
	/** Where they live, by landmark: "Krajan RT 2, sebelah musala". */
	readonly place?: string;
	readonly groups?: readonly string[];
	readonly kind: CustomerKind;
	readonly tier: Tier;
	/** What to remember at each new order: "kurang manis". */
	readonly likes?: string;
	/** Pelanggan tetap by the seller's own word, against what the history says. */
	readonly pin?: 'regular' | 'not-regular';
	readonly source?: Source;
	/** They do not want promos; everybody else may be sent some. */
	readonly promos?: false;
	/** What they may owe before the app warns. */
	readonly limit?: Rupiah;
	/** Prices that are theirs alone. */
	readonly prices?: readonly OwnPrice[];
	/** In what language they are written to about money. */
	readonly language?: Language;
	/** They have saved the seller's number, without which they see none of her Stories. */
	readonly savedUs?: boolean;
}

export const mostName = 80;
export const mostText = 500;
