import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RowOf, RowStore } from '../domain/change.ts';
import type { Day, Moment } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Thumb } from '../domain/photo.ts';
import type { Row } from '../domain/row.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { Rank, Summary } from '../domain/summary.ts';

/** The clock of this phone: who it is, the last stamp it made, and how often it was used. */
export interface ClockState {
	readonly key: 'clock';
	readonly device: string;
	readonly last?: Stamp;
	/** How many actions were done on this phone. */
	readonly deeds?: number;
}

/** A small thing this phone remembers for itself. */
export interface Setting {
	readonly key: `setting:${string}`;
	readonly value: string;
}

/** What this phone knows of itself. */
export type DeviceRecord = ClockState | Setting | StagedNote | FormerNote | ArrivalNote;

/** What was typed into a form that is not yet saved. */
export interface Draft {
	readonly key: string;
	readonly value: unknown;
	readonly at: Moment;
}

/** The backup that was read last, on its way into the book. */
export interface StagedNote {
	readonly key: 'staged';
	readonly token: Id;
	readonly begun: Moment;
	/** How much there is when all of it has been read and found right; until then it is no backup. */
	readonly batches?: number;
	readonly rows?: number;
}

/** How a book came in the place of the one before. */
export type Turn = 'merge' | 'replace' | 'back';

/** Of the book before, which is kept for a while. */
export interface FormerNote {
	readonly key: 'former';
	readonly at: Moment;
	readonly how: Turn;
	/** How many rows it has. */
	readonly rows: number;
}

/** What came in from elsewhere, with stamps older than this phone's clock was by then. */
export interface ArrivalNote {
	readonly key: 'arrivals';
	readonly list: readonly Arrival[];
}

export interface Arrival {
	/** This phone's clock as it came in. */
	readonly at: Stamp;
	/** Sorts before the last stamp of every row that came in. */
	readonly before: string;
}

/** Some rows of one store, of a backup or of the book before. */
export interface Batch {
	readonly store: RowStore;
	readonly rows: readonly Row[];
}

export interface Schema extends DBSchema {
	shop: { key: Id; value: RowOf['shop'] };
	customer: { key: Id; value: RowOf['customer']; indexes: { phone: string; gone: Stamp } };
	product: { key: Id; value: RowOf['product']; indexes: { rank: number; gone: Stamp } };
	order: {
		key: Id;
		value: RowOf['order'];
		indexes: {
			day: Day;
			status: [string, Day];
			customer: [Id, Day];
			message: string;
			gone: Stamp;
			round: Id;
			receipt: number;
		};
	};
	ledger: { key: Id; value: RowOf['ledger']; indexes: { customer: [Id, Moment] } };
	touch: {
		key: Id;
		value: RowOf['touch'];
		indexes: { customer: [Id, Moment]; promo: [Id, Moment]; at: Moment };
	};
	photo: { key: Id; value: RowOf['photo'] };
	promo: { key: Id; value: RowOf['promo']; indexes: { status: string; gone: Stamp } };
	slip: { key: Id; value: RowOf['slip']; indexes: { waiting: Moment } };
	round: { key: Id; value: RowOf['round']; indexes: { day: Day } };
	making: { key: Id; value: RowOf['making']; indexes: { day: Day } };
	bonus: { key: Id; value: RowOf['bonus'] };
	thumb: { key: Id; value: Thumb };
	summary: {
		key: Id;
		value: Summary;
		indexes: { rank: Rank; standing: [string, Rank]; owes: number; due: Day; until: Day };
	};
	device: { key: string; value: DeviceRecord };
	draft: { key: string; value: Draft };
	staged: { key: number; value: Batch };
	former: { key: number; value: Batch };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type Upgrading = IDBPTransaction<Schema, StoreName[], 'versionchange'>;
