import type { CustomerData } from '../domain/customer-data.ts';
import { AppError } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import { voidedIds } from '../domain/ledger.ts';
import type { App } from './app.ts';
import { readAnew } from './live.ts';
import { goBack } from './navigation.ts';

/** Puts all that is kept of a person among the phone's downloads, in words. */
export async function saveCustomerData(
	app: App,
	id: Id,
	fileName: (data: CustomerData) => string,
	words: (data: CustomerData) => string,
): Promise<void> {
	const data = await readCustomerData(app, id);
	app.platform.saveText(fileName(data), words(data));
}

/** Deletes a person for good, with what was begun for them, and leaves their page. There is no undo. */
export async function forgetCustomer(app: App, id: Id, said: string): Promise<void> {
	await app.book.forgetCustomer(id);
	// What was done last may have been done to them, and its undo would bring it back.
	app.done.setState({ said }, true);
	const drafts = await app.book.drafts();
	const theirs = drafts.filter((draft) => JSON.stringify(draft).includes(id));
	await Promise.all(theirs.map(({ key }) => app.book.dropDraft(key)));
	goBack(app, { page: 'customers' });
	readAnew(app);
	app.platform.announce();
}

async function readCustomerData({ book, today }: App, id: Id): Promise<CustomerData> {
	const [shop, known, past] = await Promise.all([
		book.shop(),
		book.known(id),
		book.history(id, Number.POSITIVE_INFINITY),
	]);
	if (!shop || !known) throw new AppError('missing');
	const { customer, summary } = known;
	const bringer = customer.source?.customer && (await book.known(customer.source.customer));
	return {
		shop,
		customer,
		summary,
		...(bringer && { bringer: bringer.customer.name }),
		orders: past.orders,
		entries: past.entries.filter((entry) => entry.kind !== 'void'),
		voided: voidedIds(past.entries),
		touches: past.touches,
		today: today.getState(),
	};
}
