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
import { mostRupiah } from '../rupiah.ts';
import { shopId } from '../shop.ts';
import { sourceKinds } from '../source.ts';
import { isStamp } from '../stamp.ts';
import { touchKinds } from '../touch.ts';
import { type Check, fields, isFlag, isObject, isText, isWhole, list, maybe, oneOf } from './check.ts';
import type { BackupRow } from './record.ts';

/** The last moment that a `Date` can be. */
const mostMoment = 8.64e15;
/** As many as can be summed up whatever they cost. */
const mostLines = 1_000;

const isTrue: Check = (value) => value === true;
const isPhone: Check = (value) => typeof value === 'string' && /^\d{1,20}$/.test(value);
const isMoment: Check = (value) => isWhole(value, 0, mostMoment);
const isPrice: Check = (value) => isWhole(value, 0, mostRupiah);
/** Above zero: a price may be nothing, an amount of money or a number of pieces may not. */
const isAmount: Check = (value) => isWhole(value, 1, mostRupiah);
const isCount: Check = (value) => isWhole(value, 1, 1e9);
const isTime: Check = (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isPictureType: Check = (value) => typeof value === 'string' && /^image\/\w{1,9}$/.test(value);

/** A clock raised to a stamp of the last years that the digits hold would soon have no later one to give. */
export const isSoundStamp: Check = (value) => isStamp(value) && value < 'z';

const ids = list(isId);
const isQuantity: Check = (value) => isWhole(value, 1, mostQuantity);
const goods = { product: isId, name: isText, unit: isText, quantity: isQuantity, cost: maybe(isPrice) };
const isLine = fields({ ...goods, price: isPrice });
const isGift = fields({ ...goods, bonus: maybe(isId), tester: maybe(isTrue) });
const isIngredient = fields({
	name: isText,
	amount: (value) => Number(value) > 0 && Number.isFinite(value),
	unit: isText,
});
/** A line whose sum can be reckoned. */
const isSoundLine: Check = (value) =>
	isLine(value) && isObject(value) && Number(value['price']) * Number(value['quantity']) <= mostRupiah;

/** Below zero is only what may go either way. */
const isSoundEntry: Check = (value) =>
	isObject(value) &&
	(Number(value['amount']) > 0 || value['kind'] === 'opening' || value['kind'] === 'correction');

type Shape<R extends Row> = { readonly [F in keyof Required<Fields<R>>]: Check };

/** What each field holds. The compiler names the one that is missing; one that comes raises `rowsVersion`. */
const shapes: { readonly [S in RowStore]: Shape<RowOf[S]> } = {
	shop: { name: isText, phone: isPhone, book: isId },
	customer: {
		name: isText,
		nick: maybe(isText),
		phone: maybe(isPhone),
		place: maybe(isText),
		groups: maybe(list(isText)),
		kind: oneOf(customerKinds),
		tier: oneOf(tiers),
		likes: maybe(isText),
		pin: maybe(oneOf(['regular', 'not-regular'])),
		source: maybe(fields({ kind: oneOf(sourceKinds), customer: maybe(isId) })),
		promos: maybe((value) => value === false),
		savedUs: maybe(isFlag),
		limit: maybe(isPrice),
		prices: maybe(list(fields({ product: isId, price: isPrice }))),
		language: maybe(oneOf(languages)),
	},
	product: {
		name: isText,
		unit: isText,
		price: isPrice,
		regularPrice: maybe(isPrice),
		resellerPrice: maybe(isPrice),
		available: isFlag,
		group: maybe(isText),
		rank: (value) => Number.isFinite(value),
		// A drawing that this version does not have is one of another version; another stands in for it.
		drawing: maybe(isText),
		photo: maybe(isId),
		cost: maybe(isPrice),
		bulk: maybe(fields({ from: isQuantity, price: isPrice })),
		recipe: maybe(fields({ yields: isQuantity, ingredients: list(isIngredient) })),
	},
	order: {
		customer: maybe(isId),
		lines: (value) => list(isSoundLine)(value) && (value as readonly unknown[]).length <= mostLines,
		placed: isDay,
		day: isDay,
		note: maybe(isText),
		message: maybe(isText),
		time: maybe(isTime),
		delivery: maybe(oneOf(deliveries)),
		place: maybe(isText),
		fee: maybe(isPrice),
		gifts: maybe((value) => list(isGift)(value) && (value as readonly unknown[]).length <= mostLines),
		discount: maybe(isPrice),
		bonus: maybe(isId),
		round: maybe(isId),
		receipt: maybe(isCount),
		status: oneOf(orderStatuses),
	},
	ledger: {
		kind: oneOf(entryKinds),
		customer: isId,
		amount: (value) => isWhole(value, -mostRupiah, mostRupiah) && value !== 0,
		day: isDay,
		at: isMoment,
		note: maybe(isText),
		order: maybe(isId),
		voids: maybe(isId),
	},
	touch: {
		customer: maybe(isId),
		kind: oneOf(touchKinds),
		at: isMoment,
		order: maybe(isId),
		promo: maybe(isId),
	},
	photo: { type: isPictureType, bytes: maybe((value) => value instanceof ArrayBuffer) },
	promo: {
		text: isText,
		product: maybe(isId),
		wanted: fields({
			standings: maybe(list(oneOf(wantedStandings))),
			groups: maybe(list(isText)),
			tiers: maybe(list(oneOf(tiers))),
			sources: maybe(list(oneOf(sourceKinds))),
			bought: maybe(ids),
			lastSeason: maybe(isFlag),
		}),
		queue: ids,
		skipped: maybe(ids),
		daily: (value) => isWhole(value, 1, 1_000_000),
		begun: isDay,
		status: oneOf(['running', 'ended']),
	},
	slip: { amount: isAmount, day: isDay, at: isMoment, waiting: maybe(isMoment) },
	round: {
		name: isText,
		opens: isDay,
		closes: isDay,
		day: isDay,
		items: list(fields({ product: isId, most: maybe(isCount) })),
		closed: maybe(isTrue),
	},
	making: { product: isId, unit: isText, day: isDay, quantity: isCount },
	bonus: {
		kind: oneOf(bonusKinds),
		product: maybe(isId),
		count: maybe(isCount),
		above: maybe(isPrice),
		gift: maybe(isId),
		quantity: maybe(isQuantity),
		percent: maybe((value) => isWhole(value, 1, 100)),
		from: maybe(isDay),
		to: maybe(isDay),
		paused: maybe(isTrue),
	},
};

/** The stores of which rows may come. */
export const rowStores: readonly string[] = Object.keys(shapes);

const checks = new Map(Object.entries(shapes).map(([store, shape]) => [store, rowCheck(store, shape)]));

function rowCheck(store: string, shape: Readonly<Record<string, Check>>): Check {
	const born = { id: store === 'shop' ? (value: unknown) => value === shopId : isId, born: isSoundStamp };
	// Money is never edited.
	const isEntry = fields({ ...shape, ...born });
	if (store === 'ledger') return (value) => isEntry(value) && isSoundEntry(value);
	const stamps = [...Object.keys(shape), 'gone'].map((name) => [name, maybe(isSoundStamp)] as const);
	return fields({
		...shape,
		...born,
		gone: maybe(isSoundStamp),
		edits: maybe(fields(Object.fromEntries(stamps))),
	});
}

/** Whether it is a row of that store. Throws `backup-newer` where only a newer app can have written it. */
export function isBackupRow(pair: { readonly store: unknown; readonly row: unknown }): pair is BackupRow {
	return oneOf(rowStores)(pair.store) && Boolean(checks.get(String(pair.store))?.(pair.row));
}
