import type { Customer } from '../domain/customer.ts';
import type { Id } from '../domain/id.ts';
import type { Entry } from '../domain/ledger.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { goBack } from './navigation.ts';

/** Sets by hand who is a regular; without a pin the history decides again. */
export function pinCustomer(app: App, id: Id, pin: Customer['pin'], said: string): Promise<void> {
	return act(app, [{ kind: 'edit', store: 'customer', id, edit: { pin } }], { said });
}

/** Whether they have saved the seller's number. */
export function setSavedUs(app: App, id: Id, saved: boolean, said: string): Promise<void> {
	const savedUs = saved ? true : undefined;
	return act(app, [{ kind: 'edit', store: 'customer', id, edit: { savedUs } }], { said });
}

/** Whether they want promos; they do until they say they don't. */
export function setPromos(app: App, id: Id, wanted: boolean, said: string): Promise<void> {
	const promos = wanted ? undefined : false;
	return act(app, [{ kind: 'edit', store: 'customer', id, edit: { promos } }], { said });
}

/** Remembers that the seller went to see them. */
export function recordVisit(app: App, customer: Id, said: string): Promise<void> {
	const { newId, now } = app.platform;
	const fields = { kind: 'visit', at: now(), customer } as const;
	return act(app, [{ kind: 'add', store: 'touch', id: newId(), fields }], { said });
}

/** Takes back the note that they were written to or seen. */
export function removeTouch(app: App, id: Id, said: string): Promise<void> {
	return act(app, [{ kind: 'remove', store: 'touch', id }], { said });
}

/** Takes a customer out of the book and leaves their page; orders and money stay, without the name. */
export async function removeCustomer(app: App, id: Id, said: string): Promise<void> {
	await act(app, [{ kind: 'remove', store: 'customer', id }], { said, forgetDraft: `customer:${id}` });
	goBack(app, { page: 'customers' });
}

/** Takes back one entry; it stays in the history as cancelled. */
export function voidEntry(
	app: App,
	{ id, customer }: Pick<Entry, 'id' | 'customer'>,
	said: string,
): Promise<void> {
	const { platform, today } = app;
	return act(app, [{ kind: 'void', store: 'ledger', id, day: today.getState(), at: platform.now() }], {
		said,
		booked: customer,
	});
}
