import type { Bonus } from '../domain/bonus.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { Entry } from '../domain/ledger.ts';
import { stampsOf } from '../domain/offer.ts';
import type { Order } from '../domain/order.ts';
import type { Product } from '../domain/product.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore, readAnew } from './live.ts';
import { type MoneyAccount, type Occasion, readOccasion } from './occasion.ts';
import type { PictureFacts } from './paper-picture.ts';
import { openPicture, type PictureDesk } from './picture.ts';
import type { Sheet } from './route.ts';
import { recordTouch } from './touch.ts';

/** How far a customer is on the stamp card of a rule. */
export interface StampCard extends ReturnType<typeof stampsOf> {
	readonly bonus: Bonus;
	readonly bought?: Product | undefined;
	readonly gift?: Product | undefined;
}

/** What a paper is about: an order, entries of the ledger, or a stamp card; its kind is also that of its touch. */
export type Paper = Occasion &
	(
		| { readonly kind: 'receipt'; readonly order: Order }
		| { readonly kind: 'proof' | 'statement'; readonly known: Known; readonly entries: readonly Entry[] }
		| { readonly kind: 'stamps'; readonly known: Known; readonly card: StampCard }
	);

/** The paper of a sheet; an order gets its number by it. `undefined` where there is nothing (any more). */
export function livePaper(app: App, sheet: Sheet): LiveStore<Paper | undefined> {
	return createLive(app, async () => {
		if (sheet.order) await numberReceipt(app, sheet.order);
		const occasion = await readOccasion(app, sheet);
		const { order, known, account } = occasion ?? {};
		if (occasion && order) return { ...occasion, kind: 'receipt', order };
		if (!occasion || !known || !account || sheet.order) return undefined;
		if (sheet.bonus) {
			const card = await stampCard(app, known, sheet.bonus);
			return card && { ...occasion, kind: 'stamps', known, card };
		}
		const { entries } = sheet.entry ? deedOf(account, sheet.entry) : account;
		if (entries.length === 0) return undefined;
		return { ...occasion, kind: sheet.entry ? 'proof' : 'statement', known, entries };
	});
}

/** What was booked as one deed is proved as one. */
function deedOf({ entries }: MoneyAccount, entry: Id): Pick<MoneyAccount, 'entries'> {
	const one = entries.find(({ id }) => id === entry);
	return { entries: entries.filter(({ at }) => at === one?.at) };
}

async function stampCard({ book }: App, { customer }: Known, rule: Id): Promise<StampCard | undefined> {
	const [bonuses, products, { orders }] = await Promise.all([
		book.bonuses(),
		book.products(),
		book.history(customer.id, 0),
	]);
	const bonus = bonuses.find(({ id }) => id === rule);
	if (!bonus) return undefined;
	const find = (id: Id | undefined) => products.find((product) => product.id === id);
	const bought = find(bonus.product);
	return { bonus, bought, gift: find(bonus.gift) ?? bought, ...stampsOf(bonus, orders) };
}

/** Gives the receipt of an order its number, once and for ever: without a word, and without a way back. */
export async function numberReceipt(app: App, order: Id): Promise<void> {
	const found = await app.book.order(order);
	if (!found || found.receipt) return;
	await app.book.commit([{ kind: 'number', store: 'order', id: order }]);
	readAnew(app);
	app.platform.announce();
}

/** The paper as a picture. */
export function openPaperPicture(app: App, facts: PictureFacts): PictureDesk {
	return openPicture(app, async () => (await import('./paper-picture.ts')).paintPaper(app, facts));
}

/** Remembers that a paper was sent. */
export function recordPaper(app: App, { kind, known, order }: Paper): void {
	recordTouch(app, kind, {
		...(known && { customer: known.customer.id }),
		...(order && { order: order.id }),
	});
}
