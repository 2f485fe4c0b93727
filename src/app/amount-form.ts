import type { Change } from '../domain/change.ts';
import { mostName } from '../domain/customer.ts';
import { AppError } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import { type EntryKind, orderKasbon } from '../domain/ledger.ts';
import { type Order, orderTotal } from '../domain/order.ts';
import { plainLine } from '../domain/plain-text.ts';
import { isAmount, type Rupiah, rupiah } from '../domain/rupiah.ts';
import { type Guarded, isText, maybe, shape } from '../domain/shape.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { closeSheet } from './navigation.ts';
import type { Sheet } from './route.ts';

export type AmountKind = Extract<EntryKind, 'kasbon' | 'payment'>;

const isAmountValue = shape({
	/** Made once, so that two quick taps make one entry. */
	id: isId,
	customer: maybe(isId),
	/** Of a customer who is not in the book yet, and is written down together with the entry. */
	newName: maybe(isText),
	amount: isAmount,
});

/** A sum of money about to be written down for somebody. */
export type AmountValue = Readonly<Guarded<typeof isAmountValue>>;

/** The form of kasbon and of payment; `said` makes the sentence for after the save. */
export async function openAmountForm(
	app: App,
	sheet: Sheet,
	kind: AmountKind,
	said: (amount: Rupiah, name: string) => string,
): Promise<Form<AmountValue>> {
	const order = sheet.order && (await app.book.order(sheet.order));
	const customer = sheet.customer ?? order?.customer;
	const key = amountKey(kind, customer, sheet.order);
	return openForm<AmountValue>(app, {
		key,
		initial: {
			id: app.platform.newId(),
			...(customer && { customer }),
			amount: order && kind === 'kasbon' ? await notYetKasbon(app, order) : rupiah(0),
		},
		isDraft: isAmountValue,
		check: ({ amount, customer, newName }) => ({
			...(amount === 0 && { amount: 'amount-zero' as const }),
			...(!customer && { customer: 'customer-none' as const }),
			...(newName && [...newName].length > mostName && { newName: 'name-long' as const }),
		}),
		async save({ id, customer, newName, amount }) {
			if (!customer) return;
			const known = await app.book.known(customer);
			if (!known && !newName) throw new AppError('missing');
			const entry = { day: app.today.getState(), at: app.platform.now(), ...(order && { order: order.id }) };
			const changes: Change[] = [
				{ kind: 'add', store: 'ledger', id, fields: { kind, customer, amount, ...entry } },
			];
			if (newName) changes.unshift(newBuyer(customer, newName));
			await act(app, changes, {
				said: said(amount, newName ?? known?.customer.name ?? ''),
				forgetDraft: key,
			});
			closeSheet(app);
		},
	});
}

/** Whom to offer before anything is typed: for a payment those who owe, for kasbon the regulars. */
export function likelyCustomers(app: App, kind: AmountKind): Promise<Known[]> {
	return app.book.customers(kind === 'payment' ? 'owing' : 'all', 0, 5);
}

/** Takes a name that is not in the book for the one it is about. */
export function takeNewName(app: App, form: Form<AmountValue>, typed: string): void {
	form.set({ customer: app.platform.newId(), newName: plainLine(typed) });
}

/** The key of a draft: the kind, and whom and which order it was opened for. */
export function amountKey(kind: AmountKind, customer: Id | undefined, order: Id | undefined): string {
	return [kind, customer ?? '', order ?? ''].join(':').replace(/:+$/, '');
}

/** What of an order was not yet written down as kasbon. */
async function notYetKasbon(app: App, order: Order): Promise<Rupiah> {
	const { id, customer } = order;
	const entries = customer ? (await app.book.history(customer)).entries : [];
	return rupiah(Math.max(0, orderTotal(order) - orderKasbon(entries, id)));
}

function newBuyer(id: Id, name: string): Change {
	return { kind: 'add', store: 'customer', id, fields: { name, kind: 'buyer', tier: 'ordinary' } };
}
