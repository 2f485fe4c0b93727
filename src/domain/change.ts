import type { Bonus } from './bonus.ts';
import type { Customer } from './customer.ts';
import type { Day, Moment } from './day.ts';
import type { Id } from './id.ts';
import type { Entry } from './ledger.ts';
import type { Making } from './making.ts';
import type { Order } from './order.ts';
import type { Photo, PictureBytes } from './photo.ts';
import type { Product } from './product.ts';
import type { Promo } from './promo.ts';
import type { Round } from './round.ts';
import type { Edit, Fields, Given, Row } from './row.ts';
import type { Shop } from './shop.ts';
import type { Slip } from './slip.ts';
import type { Touch } from './touch.ts';

/** The stores of the book and the row each holds. */
export interface RowOf {
	shop: Shop;
	customer: Customer;
	product: Product;
	order: Order;
	ledger: Entry;
	touch: Touch;
	photo: Photo;
	promo: Promo;
	slip: Slip;
	round: Round;
	making: Making;
	bonus: Bonus;
}

export type RowStore = keyof RowOf;

/** Money facts are only added or voided; everything else may be edited, removed and restored. */
export type EditableStore = Exclude<RowStore, 'ledger'>;

export type Change =
	| { [S in RowStore]: { kind: 'add'; store: S; id: Id; fields: Given<RowOf[S]> } }[RowStore]
	| ({ [S in EditableStore]: { kind: 'edit'; store: S; id: Id; edit: Edit<RowOf[S]> } }[EditableStore] &
			Undoing)
	/** The words beside an amount, once the person they are about is forgotten. */
	| { kind: 'edit'; store: 'ledger'; id: Id; edit: { readonly note: undefined } }
	/** An order's receipt gets the next number of the book, unless it has one. */
	| { kind: 'number'; store: 'order'; id: Id }
	| { kind: 'remove'; store: EditableStore; id: Id }
	| ({ kind: 'restore'; store: EditableStore; id: Id } & Undoing)
	| { kind: 'void'; store: 'ledger'; id: Id; day: Day; at: Moment }
	/** The small picture of a photo: made from it, hence without a stamp and without an undo of its own. */
	| { kind: 'put'; store: 'thumb'; id: Id; picture: PictureBytes };

/** An undo brings back what stood there, whatever a rule would say to it by now. */
interface Undoing {
	undoes?: true;
}

/**
 * The id of the entry that voids another: derived from it, so that two phones that void the same
 * entry make one row. UUIDv8 where the entry has a UUIDv7, hence never an id of something else.
 */
export function voidId(id: Id): Id {
	return `${id.slice(0, 14)}8${id.slice(15)}` as Id;
}

/** The fields of a row, without what the book itself keeps. */
export function fieldsOf<R extends Row>(row: R): Fields<R> {
	const { id: _id, born: _born, edits: _edits, gone: _gone, ...fields } = row;
	return fields;
}
