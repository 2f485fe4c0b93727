import type { Customer } from './customer.ts';
import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Entry } from './ledger.ts';
import type { Order } from './order.ts';
import type { Shop } from './shop.ts';
import type { Summary } from './summary.ts';
import type { Touch } from './touch.ts';

/** Everything the book has of one person. */
export interface CustomerData {
	readonly shop: Shop;
	readonly customer: Customer;
	readonly summary: Summary;
	/** Who brought them, as far as is known. */
	readonly bringer?: string;
	readonly orders: readonly Order[];
	readonly entries: readonly Entry[];
	/** The entries that were taken back. */
	readonly voided: ReadonlySet<Id>;
	readonly touches: readonly Touch[];
	readonly today: Day;
}
