import type { Database, Upgrading } from './schema.ts';

/** One step of the schema. Steps are additive and never edited once shipped; a new one goes at the end. */
type Migration = (db: Database, tx: Upgrading) => void;

export const migrations: readonly Migration[] = [
	// 1: the book
	(db) => {
		db.createObjectStore('shop', { keyPath: 'id' });
		const customer = db.createObjectStore('customer', { keyPath: 'id' });
		customer.createIndex('phone', 'phone');
		const product = db.createObjectStore('product', { keyPath: 'id' });
		product.createIndex('rank', 'rank');
		const order = db.createObjectStore('order', { keyPath: 'id' });
		order.createIndex('day', 'day');
		order.createIndex('status', ['status', 'day']);
		order.createIndex('customer', ['customer', 'day']);
		const ledger = db.createObjectStore('ledger', { keyPath: 'id' });
		ledger.createIndex('customer', ['customer', 'at']);
		const touch = db.createObjectStore('touch', { keyPath: 'id' });
		touch.createIndex('customer', ['customer', 'at']);
		db.createObjectStore('photo', { keyPath: 'id' });
		db.createObjectStore('thumb', { keyPath: 'id' });
		const summary = db.createObjectStore('summary', { keyPath: 'id' });
		summary.createIndex('rank', 'rank');
		summary.createIndex('standing', ['standing', 'rank']);
		summary.createIndex('owes', 'owes');
		summary.createIndex('due', 'due');
		summary.createIndex('until', 'until');
		db.createObjectStore('device', { keyPath: 'key' });
		db.createObjectStore('draft', { keyPath: 'key' });
	},
	// 2: the shop window
	(db, tx) => {
		tx.objectStore('order').createIndex('message', 'message');
		const promo = db.createObjectStore('promo', { keyPath: 'id' });
		promo.createIndex('status', 'status');
		const touch = tx.objectStore('touch');
		touch.createIndex('promo', ['promo', 'at']);
		touch.createIndex('at', 'at');
	},
	// 3: backup and the bin
	(db, tx) => {
		db.createObjectStore('staged', { autoIncrement: true });
		db.createObjectStore('former', { autoIncrement: true });
		for (const store of ['customer', 'product', 'order', 'promo'] as const)
			tx.objectStore(store).createIndex('gone', 'gone');
	},
	// 4: money and promises
	(db, tx) => {
		db.createObjectStore('slip', { keyPath: 'id' }).createIndex('waiting', 'waiting');
		db.createObjectStore('round', { keyPath: 'id' }).createIndex('day', 'day');
		db.createObjectStore('making', { keyPath: 'id' }).createIndex('day', 'day');
		db.createObjectStore('bonus', { keyPath: 'id' });
		const order = tx.objectStore('order');
		order.createIndex('round', 'round');
		order.createIndex('receipt', 'receipt');
	},
];

export const schemaVersion = migrations.length;

/** Brings a database of any shipped version to this one, inside the upgrade transaction. */
export function migrate(db: Database, from: number, tx: Upgrading): void {
	for (const migration of migrations.slice(from)) migration(db, tx);
}
