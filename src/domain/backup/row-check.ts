import { wantedStandings } from '../audience.ts';
import { bonusKinds } from '../bonus.ts';
import type { RowOf, RowStore } from '../change.ts';
import { customerKinds, languages, tiers } from '../customer.ts';
import { isDay } from '../day.ts';
import { deliveries } from '../delivery.ts';
import { isId } from '../id.ts';
import { entryKinds } from '../ledger.ts';
import { mostQuantity, orderStatuses } from '../order.ts';
import type { Fields, Row } from '../row.ts';
import { isAmount, mostRupiah } from '../rupiah.ts';
import { type Guard, isBytes, isFlag, isText, listOf, maybe, oneOf, shape } from '../shape.ts';
import { shopId } from '../shop.ts';
import { sourceKinds } from '../source.ts';
import { isStamp, type Stamp } from '../stamp.ts';
import { touchKinds } from '../touch.ts';
import { isSoundText, knownFields, knownWord, whole } from './check.ts';
import type { BackupRow } from './record.ts';

/** The last moment that a `Date` can be. */
const mostMoment = 8.64e15;
/** As many as can be summed up whatever they cost. */
const mostLines = 1_000;

export const isMoment = whole(0, mostMoment);
const isPhone: Guard<string> = (value): value is string => isText(value) && /^\d{1,20}$/.test(value);
const isPictureType: Guard<string> = (value): value is string =>
	isText(value) && /^image\/\w{1,9}$/.test(value);

/** A clock raised to a stamp of the last years that the digits hold would soon have no later one to give. */
export const isSoundStamp: Guard<Stamp> = (value): value is Stamp => isStamp(value) && value < 'z';

const isTrue = oneOf(true);
const isCount = whole(1, 1e9);
const isTime: Guard<string> = (value): value is string =>
	isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

const isRank: Guard<number> = (value): value is number => Number.isFinite(value);
const ids = listOf(isId);
const isQuantity = whole(1, mostQuantity);
const goods = {
	product: isId,
	name: isSoundText,
	unit: isSoundText,
	quantity: isQuantity,
	cost: maybe(isAmount),
};
const isLine = knownFields({ ...goods, price: isAmount });
const isGift = knownFields({ ...goods, bonus: maybe(isId), tester: maybe(isTrue) });
const isIngredient = knownFields({
	name: isSoundText,
	amount: (value): value is number => isRank(value) && value > 0,
	unit: isSoundText,
});
/** A line whose sum can be reckoned. */
const isSoundLine: Guard<unknown> = (value): value is unknown =>
	isLine(value) && value.price * value.quantity <= mostRupiah;
/** Few enough to be summed up. */
const fewOf = (guard: Guard<unknown>): Guard<unknown> => {
	const isList = listOf(guard);
	return (value): value is unknown => isList(value) && value.length <= mostLines;
};
const isSum: Guard<number> = (value): value is number => whole(-mostRupiah, mostRupiah)(value) && value !== 0;
const isBooked = shape({ amount: isSum, kind: isText });
/** An entry below zero only where it may go either way. */
const isSoundEntry: Guard<unknown> = (value): value is unknown =>
	isBooked(value) && (value.amount > 0 || value.kind === 'opening' || value.kind === 'correction');

type Guards<R extends Row> = { readonly [F in keyof Required<Fields<R>>]: Guard<unknown> };

/** What each field holds. The compiler names the one that is missing; one that comes raises `rowsVersion`. */
const shapes: { readonly [S in RowStore]: Guards<RowOf[S]> } = {
	shop: { name: isSoundText, phone: isPhone, book: isId },
	customer: {
		name: isSoundText,
		nick: maybe(isSoundText),
		phone: maybe(isPhone),
		place: maybe(isSoundText),
		groups: maybe(listOf(isSoundText)),
		kind: knownWord(customerKinds),
		tier: knownWord(tiers),
		likes: maybe(isSoundText),
		pin: maybe(knownWord(['regular', 'not-regular'])),
		source: maybe(knownFields({ kind: knownWord(sourceKinds), customer: maybe(isId) })),
		promos: maybe(oneOf(false)),
		savedUs: maybe(isFlag),
		limit: maybe(isAmount),
		prices: maybe(listOf(knownFields({ product: isId, price: isAmount }))),
		language: maybe(knownWord(languages)),
	},
	product: {
		name: isSoundText,
		unit: isSoundText,
		price: isAmount,
		regularPrice: maybe(isAmount),
		resellerPrice: maybe(isAmount),
		available: isFlag,
		group: maybe(isSoundText),
		rank: isRank,
		// A drawing that this version does not have is one of another version; another stands in for it.
		drawing: maybe(isSoundText),
		photo: maybe(isId),
		cost: maybe(isAmount),
		bulk: maybe(knownFields({ from: isQuantity, price: isAmount })),
		recipe: maybe(knownFields({ yields: isQuantity, ingredients: listOf(isIngredient) })),
	},
	order: {
		customer: maybe(isId),
		lines: fewOf(isSoundLine),
		placed: isDay,
		day: isDay,
		note: maybe(isSoundText),
		message: maybe(isSoundText),
		time: maybe(isTime),
		delivery: maybe(knownWord(deliveries)),
		place: maybe(isSoundText),
		fee: maybe(isAmount),
		gifts: maybe(fewOf(isGift)),
		discount: maybe(isAmount),
		bonus: maybe(isId),
		round: maybe(isId),
		receipt: maybe(isCount),
		status: knownWord(orderStatuses),
	},
	ledger: {
		kind: knownWord(entryKinds),
		customer: isId,
		amount: isSum,
		day: isDay,
		at: isMoment,
		note: maybe(isSoundText),
		order: maybe(isId),
		voids: maybe(isId),
	},
	touch: {
		customer: maybe(isId),
		kind: knownWord(touchKinds),
		at: isMoment,
		order: maybe(isId),
		promo: maybe(isId),
	},
	photo: { type: isPictureType, bytes: maybe(isBytes) },
	promo: {
		text: isSoundText,
		product: maybe(isId),
		wanted: knownFields({
			standings: maybe(listOf(knownWord(wantedStandings))),
			groups: maybe(listOf(isSoundText)),
			tiers: maybe(listOf(knownWord(tiers))),
			sources: maybe(listOf(knownWord(sourceKinds))),
			bought: maybe(ids),
			lastSeason: maybe(isFlag),
		}),
		queue: ids,
		skipped: maybe(ids),
		daily: whole(1, 1_000_000),
		begun: isDay,
		status: knownWord(['running', 'ended']),
	},
	slip: { amount: whole(1, mostRupiah), day: isDay, at: isMoment, waiting: maybe(isMoment) },
	round: {
		name: isSoundText,
		opens: isDay,
		closes: isDay,
		day: isDay,
		items: listOf(knownFields({ product: isId, most: maybe(isCount) })),
		closed: maybe(isTrue),
	},
	making: { product: isId, unit: isSoundText, day: isDay, quantity: isCount },
	bonus: {
		kind: knownWord(bonusKinds),
		product: maybe(isId),
		count: maybe(isCount),
		above: maybe(isAmount),
		gift: maybe(isId),
		quantity: maybe(isQuantity),
		percent: maybe(whole(1, 100)),
		from: maybe(isDay),
		to: maybe(isDay),
		paused: maybe(isTrue),
	},
};

/** The stores of which rows may come. */
export const rowStores: readonly string[] = Object.keys(shapes);

const checks = new Map(Object.entries(shapes).map(([store, fields]) => [store, rowCheck(store, fields)]));

function rowCheck(store: string, fields: Readonly<Record<string, Guard<unknown>>>): Guard<unknown> {
	const born = { id: store === 'shop' ? oneOf(shopId) : isId, born: isSoundStamp };
	const stampsOf = (names: readonly string[]) =>
		maybe(knownFields(Object.fromEntries(names.map((name) => [name, maybe(isSoundStamp)]))));
	// Money is never edited; only the words beside it go with the person they are about.
	const isEntry = knownFields({ ...fields, ...born, edits: stampsOf(['note']) });
	if (store === 'ledger') return (value): value is unknown => isEntry(value) && isSoundEntry(value);
	return knownFields({
		...fields,
		...born,
		gone: maybe(isSoundStamp),
		edits: stampsOf([...Object.keys(fields), 'gone']),
	});
}

/** Whether it is a row of that store. Throws `backup-newer` where only a newer app can have written it. */
export function isBackupRow(pair: { readonly store: unknown; readonly row: unknown }): pair is BackupRow {
	return knownWord(rowStores)(pair.store) && Boolean(checks.get(String(pair.store))?.(pair.row));
}
