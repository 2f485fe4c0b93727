import type { Customer } from '../domain/customer.ts';
import type { Id } from '../domain/id.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { goBack } from './navigation.ts';

/** Sets by hand who is a regular; without a pin the history decides again. */
export function pinCustomer(app: App, id: Id, pin: Customer['pin'], said: string): Promise<void> {
	return act(app, [{ kind: 'edit', store: 'customer', id, edit: { pin } }], { said });
}

/** Takes a customer out of the book and leaves their page; orders and money stay, without the name. */
export async function removeCustomer(app: App, id: Id, said: string): Promise<void> {
	await act(app, [{ kind: 'remove', store: 'customer', id }], { said, forgetDraft: `customer:${id}` });
	goBack(app, { page: 'customers' });
}

/** Takes back one kasbon or payment; the entry stays in the history as cancelled. */
export function voidEntry(app: App, id: Id, said: string): Promise<void> {
	const { platform, today } = app;
	return act(app, [{ kind: 'void', store: 'ledger', id, day: today.getState(), at: platform.now() }], {
		said,
	});
}
