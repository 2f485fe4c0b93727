import type { RowOf } from '../domain/change.ts';
import type { Thumb } from '../domain/photo.ts';
import type { Row } from '../domain/row.ts';
import type { Summary } from '../domain/summary.ts';
import type { Batch, DeviceRecord, Draft, StoreName } from './schema.ts';

/** `backup`: leaves the phone with the book. `device`: stays on this phone. `derived`: computed anew. */
export type Fate = 'backup' | 'device' | 'derived';

type AllKeys<T> = T extends unknown ? keyof T : never;
type Stored = RowOf & {
	thumb: Thumb;
	summary: Summary;
	device: DeviceRecord;
	draft: Draft;
	staged: Batch;
	former: Batch;
};
type Table = { readonly [S in StoreName]: { readonly [F in AllKeys<Stored[S]>]: Fate } };

const row = { id: 'backup', born: 'backup', edits: 'backup', gone: 'backup' } as const satisfies {
	[F in keyof Row]: Fate;
};

/** For every store and field, whether it goes to backup. The compiler names the one that is missing. */
export const backupTable = {
	shop: { ...row, name: 'backup', phone: 'backup', book: 'backup' },
	customer: {
		...row,
		name: 'backup',
		nick: 'backup',
		phone: 'backup',
		place: 'backup',
		groups: 'backup',
		kind: 'backup',
		tier: 'backup',
		likes: 'backup',
		pin: 'backup',
		source: 'backup',
		promos: 'backup',
		savedUs: 'backup',
		limit: 'backup',
		prices: 'backup',
		language: 'backup',
	},
	product: {
		...row,
		name: 'backup',
		unit: 'backup',
		price: 'backup',
		regularPrice: 'backup',
		resellerPrice: 'backup',
		available: 'backup',
		rank: 'backup',
		drawing: 'backup',
		photo: 'backup',
		group: 'backup',
		cost: 'backup',
		bulk: 'backup',
		recipe: 'backup',
	},
	order: {
		...row,
		customer: 'backup',
		lines: 'backup',
		placed: 'backup',
		day: 'backup',
		note: 'backup',
		message: 'backup',
		time: 'backup',
		delivery: 'backup',
		place: 'backup',
		fee: 'backup',
		gifts: 'backup',
		discount: 'backup',
		bonus: 'backup',
		round: 'backup',
		receipt: 'backup',
		status: 'backup',
	},
	ledger: {
		...row,
		kind: 'backup',
		customer: 'backup',
		amount: 'backup',
		day: 'backup',
		at: 'backup',
		note: 'backup',
		order: 'backup',
		voids: 'backup',
	},
	touch: {
		...row,
		customer: 'backup',
		kind: 'backup',
		at: 'backup',
		order: 'backup',
		promo: 'backup',
	},
	photo: { ...row, type: 'backup', bytes: 'backup' },
	promo: {
		...row,
		text: 'backup',
		product: 'backup',
		wanted: 'backup',
		queue: 'backup',
		skipped: 'backup',
		daily: 'backup',
		begun: 'backup',
		status: 'backup',
	},
	slip: { ...row, amount: 'backup', day: 'backup', at: 'backup', waiting: 'backup' },
	round: {
		...row,
		name: 'backup',
		opens: 'backup',
		closes: 'backup',
		day: 'backup',
		items: 'backup',
		closed: 'backup',
	},
	making: { ...row, product: 'backup', unit: 'backup', day: 'backup', quantity: 'backup' },
	bonus: {
		...row,
		kind: 'backup',
		product: 'backup',
		count: 'backup',
		above: 'backup',
		gift: 'backup',
		quantity: 'backup',
		percent: 'backup',
		from: 'backup',
		to: 'backup',
		paused: 'backup',
	},
	thumb: { id: 'derived', type: 'derived', bytes: 'derived' },
	summary: {
		id: 'derived',
		orders: 'derived',
		spent: 'derived',
		balance: 'derived',
		owes: 'derived',
		first: 'derived',
		last: 'derived',
		gap: 'derived',
		due: 'derived',
		standing: 'derived',
		reason: 'derived',
		until: 'derived',
		rank: 'derived',
	},
	device: {
		key: 'device',
		device: 'device',
		last: 'device',
		deeds: 'device',
		value: 'device',
		token: 'device',
		begun: 'device',
		batches: 'device',
		rows: 'device',
		at: 'device',
		how: 'device',
		list: 'device',
	},
	draft: { key: 'device', value: 'device', at: 'device' },
	staged: { store: 'device', rows: 'device' },
	former: { store: 'device', rows: 'device' },
} as const satisfies Table;

type FatesIn<S extends StoreName> = (typeof backupTable)[S][keyof (typeof backupTable)[S]];
type BackedUp = { [S in StoreName]: 'backup' extends FatesIn<S> ? S : never }[StoreName];

/** The stores that hold something to back up; written out, so that no phone need carry the table. */
export const backupStores = Object.keys({
	shop: true,
	customer: true,
	product: true,
	order: true,
	ledger: true,
	touch: true,
	photo: true,
	promo: true,
	slip: true,
	round: true,
	making: true,
	bonus: true,
} satisfies Record<BackedUp, true>) as BackedUp[];
