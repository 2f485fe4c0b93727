import type { Change } from '../domain/change.ts';
import type { Vault } from './backup/vault.ts';
import * as bonus from './bonus.ts';
import { clockOf, getClock } from './clock.ts';
import { commit, type World } from './commit.ts';
import { beginNewLog, connect, type OnTrouble } from './connection.ts';
import * as customer from './customer.ts';
import * as draft from './draft.ts';
import * as everybody from './everybody.ts';
import * as order from './order.ts';
import * as photo from './photo.ts';
import * as product from './product.ts';
import * as promo from './promo.ts';
import { rawBook } from './raw-book.ts';
import type { Database } from './schema.ts';
import * as setting from './setting.ts';
import * as shop from './shop.ts';
import { refreshSummaries } from './summarizing.ts';

type Bound<F> = F extends (db: Database, ...rest: infer A) => Promise<infer R>
	? (...rest: A) => Promise<R>
	: never;

const readers = {
	shop: shop.getShop,
	customers: customer.pageOfCustomers,
	countCustomers: customer.countCustomers,
	countDebts: customer.countDebts,
	known: customer.getKnown,
	manyKnown: customer.getManyKnown,
	allCustomers: customer.allCustomers,
	latestCustomers: customer.latestCustomers,
	phoneOwner: customer.phoneOwner,
	dueCustomers: customer.dueCustomers,
	history: customer.getHistory,
	products: product.allProducts,
	product: product.getProduct,
	photo: photo.getPhoto,
	thumb: photo.getThumb,
	strayPhotos: photo.strayPhotos,
	photosWithoutThumb: photo.photosWithoutThumb,
	putThumb: photo.putThumb,
	clearPhotos: photo.clearPhotos,
	bonuses: bonus.allBonuses,
	order: order.getOrder,
	ordersBetween: order.ordersBetween,
	openOrders: order.openOrders,
	openOrdersAfter: order.openOrdersAfter,
	overdueOrders: order.overdueOrders,
	endedOrders: order.endedOrders,
	lastOrder: order.lastOrderOf,
	orderOfMessage: order.orderOfMessage,
	ordersSince: promo.ordersSince,
	promo: promo.getPromo,
	runningPromos: promo.runningPromos,
	latestPromos: promo.latestPromos,
	touchesOfPromo: promo.touchesOfPromo,
	touchesSince: promo.touchesSince,
	everybody: everybody.everybody,
	buyersOf: everybody.buyersOf,
	draft: draft.getDraft,
	drafts: draft.allDrafts,
	putDraft: draft.putDraft,
	dropDraft: draft.dropDraft,
	setting: setting.getSetting,
	putSetting: setting.putSetting,
	refresh: refreshSummaries,
	clock: clockOf,
	clockState: getClock,
};

type Readers = { readonly [N in keyof typeof readers]: Bound<(typeof readers)[N]> };

/** One seller's book: everything the app may ask of the database. */
export interface Book extends Readers, Vault {
	/** One action in one strict transaction; resolves when it lies on the disk, with what would undo it. */
	commit(changes: readonly Change[], forgetDraft?: string): Promise<Change[]>;
	/** The whole book as text, whatever version it is of. */
	raw(): Promise<string>;
	/** Keeps what is written from now on apart from what a kill may have cut off. */
	beginNewLog(): Promise<void>;
	close(): void;
}

/** Opens the book of that name; the database itself is opened by the first use. */
export function openBook(name: string, world: World, onTrouble: OnTrouble): Book {
	const connection = connect(name, onTrouble);
	const bound = Object.fromEntries(
		Object.entries(readers).map(([reader, read]) => [
			reader,
			(...rest: unknown[]) =>
				connection.run((db) => (read as (db: Database, ...rest: unknown[]) => Promise<unknown>)(db, ...rest)),
		]),
	) as unknown as Readers;
	// For the few moments in a year when a book is carried about.
	const vault = () => import('./backup/vault.ts').then(({ openVault }) => openVault(connection, world));
	return {
		...bound,
		countRows: async () => (await vault()).countRows(),
		async *readRows(wanted) {
			yield* (await vault()).readRows(wanted);
		},
		stage: async (...rest) => (await vault()).stage(...rest),
		dropStaged: async (token) => (await vault()).dropStaged(token),
		takeOver: async (...rest) => (await vault()).takeOver(...rest),
		former: async () => (await vault()).former(),
		takeBack: async (onProgress) => (await vault()).takeBack(onProgress),
		forgetFormer: async (before) => (await vault()).forgetFormer(before),
		forgetStaged: async (before) => (await vault()).forgetStaged(before),
		goneRows: async (since) => (await vault()).goneRows(since),
		forgetCustomer: async (id) => (await vault()).forgetCustomer(id),
		commit: (changes, forgetDraft) => connection.run((db) => commit(db, world, changes, forgetDraft)),
		raw: () => rawBook(name),
		beginNewLog: () => beginNewLog(`${name}-log`),
		close: connection.close,
	};
}
