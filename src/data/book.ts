import type { Change } from '../domain/change.ts';
import type { Vault } from './backup/vault.ts';
import * as bonus from './bonus.ts';
import { type Bound, boundTo } from './bound.ts';
import { clockOf, getClock } from './clock.ts';
import { commit, type World } from './commit.ts';
import { beginNewLog, connect, type OnTrouble } from './connection.ts';
import * as customer from './customer.ts';
import * as draft from './draft.ts';
import * as making from './making.ts';
import * as order from './order.ts';
import * as photo from './photo.ts';
import * as product from './product.ts';
import * as promo from './promo.ts';
import { rawBook } from './raw-book.ts';
import * as round from './round.ts';
import * as setting from './setting.ts';
import * as shop from './shop.ts';
import * as slip from './slip.ts';
import { refreshSummaries } from './summarizing.ts';

const readers = {
	shop: shop.getShop,
	customers: customer.pageOfCustomers,
	countCustomers: customer.countCustomers,
	countDebts: customer.countDebts,
	known: customer.getKnown,
	manyKnown: customer.getManyKnown,
	allCustomers: customer.allCustomers,
	latestCustomers: customer.latestCustomers,
	latestEntries: customer.latestEntries,
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
	makings: making.makingsOf,
	rounds: round.allRounds,
	round: round.getRound,
	ordersOfRound: round.ordersOfRound,
	ordersSince: promo.ordersSince,
	promo: promo.getPromo,
	runningPromos: promo.runningPromos,
	latestPromos: promo.latestPromos,
	touchesOfPromo: promo.touchesOfPromo,
	touchesSince: promo.touchesSince,
	waitingSlips: slip.waitingSlips,
	entry: slip.getEntry,
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

type Loose = Readonly<Record<string, (...rest: unknown[]) => unknown>>;
type Carrying = Omit<Vault, 'readRows'>;

/** What is asked of the vault. The compiler names the one that is missing. */
const carrying: Readonly<Record<keyof Carrying, true>> = {
	countRows: true,
	stage: true,
	dropStaged: true,
	takeOver: true,
	former: true,
	takeBack: true,
	forgetFormer: true,
	forgetStaged: true,
	goneRows: true,
	everybody: true,
	buyersOf: true,
	forgetCustomer: true,
};

/** One seller's book: everything the app may ask of the database. */
export interface Book extends Bound<typeof readers>, Vault {
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
	// For the few moments when the book is wanted whole.
	const vault = () => import('./backup/vault.ts').then(({ openVault }) => openVault(connection, world));
	const carried = Object.fromEntries(
		Object.keys(carrying).map((name) => [
			name,
			async (...rest: unknown[]) => ((await vault()) as unknown as Loose)[name]?.(...rest),
		]),
	);
	return {
		...boundTo(connection.run, readers),
		...(carried as unknown as Carrying),
		async *readRows(wanted) {
			yield* (await vault()).readRows(wanted);
		},
		commit: (changes, forgetDraft) => connection.run((db) => commit(db, world, changes, forgetDraft)),
		raw: () => rawBook(name),
		beginNewLog: () => beginNewLog(`${name}-log`),
		close: connection.close,
	};
}
