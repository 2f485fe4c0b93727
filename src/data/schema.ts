import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RowOf } from '../domain/change.ts';
import type { Day, Moment } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Thumb } from '../domain/photo.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { Rank, Summary } from '../domain/summary.ts';

/** The clock of this phone: who it is and the last stamp it made. */
export interface ClockState {
	readonly key: 'clock';
	readonly device: string;
	readonly last?: Stamp;
}

/** A small thing this phone remembers for itself. */
export interface Setting {
	readonly key: `setting:${string}`;
	readonly value: string;
}

/** What was typed into a form that is not yet saved. */
export interface Draft {
	readonly key: string;
	readonly value: unknown;
	readonly at: Moment;
}

export interface Schema extends DBSchema {
	shop: { key: Id; value: RowOf['shop'] };
	customer: { key: Id; value: RowOf['customer']; indexes: { phone: string } };
	product: { key: Id; value: RowOf['product']; indexes: { rank: number } };
	order: {
		key: Id;
		value: RowOf['order'];
		indexes: { day: Day; status: [string, Day]; customer: [Id, Day]; message: string };
	};
	ledger: { key: Id; value: RowOf['ledger']; indexes: { customer: [Id, Moment] } };
	touch: {
		key: Id;
		value: RowOf['touch'];
		indexes: { customer: [Id, Moment]; promo: [Id, Moment]; at: Moment };
	};
	photo: { key: Id; value: RowOf['photo'] };
	promo: { key: Id; value: RowOf['promo']; indexes: { status: string } };
	thumb: { key: Id; value: Thumb };
	summary: {
		key: Id;
		value: Summary;
		indexes: { rank: Rank; standing: [string, Rank]; owes: number; due: Day; until: Day };
	};
	device: { key: string; value: ClockState | Setting };
	draft: { key: string; value: Draft };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type Upgrading = IDBPTransaction<Schema, StoreName[], 'versionchange'>;
