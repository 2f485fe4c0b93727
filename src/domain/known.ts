import type { Customer } from './customer.ts';
import type { Standing } from './regular.ts';
import type { Summary } from './summary.ts';

/** A customer with what the screens show of their history. */
export interface Known {
	readonly customer: Customer;
	readonly summary: Summary;
}

/** Which part of the customers: everybody, one standing, or those who owe. */
export type Circle = 'all' | Extract<Standing, 'regular' | 'slipping'> | 'owing';
