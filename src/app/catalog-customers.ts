import type { Known } from '../domain/known.ts';
import type { App } from './app.ts';
import { searchCustomers } from './search-customers.ts';

const likely = 3;
const fitting = 5;
/** Enough that some of them have a number. */
const looked = 20;

/**
 * Customers to send the catalog to: who fits what was typed, or the best ones who like to hear of it;
 * only those with a number.
 */
export async function customersToTell(app: App, query: string): Promise<Known[]> {
	if (query.trim()) return withNumber(await searchCustomers(app, query, looked)).slice(0, fitting);
	const best = await app.book.customers('all', 0, looked);
	return withNumber(best.filter(({ customer }) => customer.promos !== false)).slice(0, likely);
}

function withNumber(customers: readonly Known[]): Known[] {
	return customers.filter(({ customer }) => customer.phone !== undefined);
}
