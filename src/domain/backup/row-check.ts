import { wantedStandings } from '../audience.ts';
import type { RowOf, RowStore } from '../change.ts';
import { customerKinds, tiers } from '../customer.ts';
import { isDay } from '../day.ts';
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

const isPhone: Check = (value) => typeof value === 'string' && /^\d{1,20}$/.test(value);
const isMoment: Check = (value) => isWhole(value, 0, mostMoment);
const isPrice: Check = (value) => isWhole(value, 0, mostRupiah);
const isPictureType: Check = (value) => typeof value === 'string' && /^image\/\w{1,9}$/.test(value);

/** A clock raised to a stamp of the last years that the digits hold would soon have no later one to give. */
export const isSoundStamp: Check = (value) => isStamp(value) && value < 'z';

const ids = list(isId);
const isLine = fields({
	product: isId,
	name: isText,
	unit: isText,
	quantity: (value) => isWhole(value, 1, mostQuantity),
	price: isPrice,
});
/** A line whose sum can be reckoned. */
const isSoundLine: Check = (value) =>
	isLine(value) && isObject(value) && Number(value['price']) * Number(value['quantity']) <= mostRupiah;

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
	},
	order: {
		customer: maybe(isId),
		lines: (value) => list(isSoundLine)(value) && (value as readonly unknown[]).length <= mostLines,
		placed: isDay,
		day: isDay,
		note: maybe(isText),
		message: maybe(isText),
		status: oneOf(orderStatuses),
	},
	ledger: {
		kind: oneOf(entryKinds),
		customer: isId,
		amount: (value) => isWhole(value, 1, mostRupiah),
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
};

/** The stores of which rows may come. */
export const rowStores: readonly string[] = Object.keys(shapes);

const checks = new Map(Object.entries(shapes).map(([store, shape]) => [store, rowCheck(store, shape)]));

function rowCheck(store: string, shape: Readonly<Record<string, Check>>): Check {
	const born = { id: store === 'shop' ? (value: unknown) => value === shopId : isId, born: isSoundStamp };
	const stampsOf = (names: readonly string[]) =>
		maybe(fields(Object.fromEntries(names.map((name) => [name, maybe(isSoundStamp)]))));
	// Money is never edited; only the words beside it go with the person they are about.
	if (store === 'ledger') return fields({ ...shape, ...born, edits: stampsOf(['note']) });
	return fields({
		...shape,
		...born,
		gone: maybe(isSoundStamp),
		edits: stampsOf([...Object.keys(shape), 'gone']),
	});
}

/** Whether it is a row of that store. Throws `backup-newer` where only a newer app can have written it. */
export function isBackupRow(pair: { readonly store: unknown; readonly row: unknown }): pair is BackupRow {
	return oneOf(rowStores)(pair.store) && Boolean(checks.get(String(pair.store))?.(pair.row));
}
