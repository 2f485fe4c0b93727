import type { Change } from '../domain/change.ts';
import { mostName } from '../domain/customer.ts';
import { AppError } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { EntryKind } from '../domain/ledger.ts';
import { isOpen, type Order, orderTotal } from '../domain/order.ts';
import { plainLine } from '../domain/plain-text.ts';
import { isAmount, type Rupiah, rupiah } from '../domain/rupiah.ts';
import { type Guarded, isFlag, isText, maybe, shape } from '../domain/shape.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { closeSheet } from './navigation.ts';
import { newBuyer } from './new-buyer.ts';
import { orderAccount } from './order-money.ts';
import type { Sheet } from './route.ts';
import { longProblem } from './text-problem.ts';

/** What is written down as an amount of its own; a deposit is a payment that comes before the goods. */
export const amountKinds = ['kasbon', 'payment', 'opening', 'correction'] as const;
export type AmountKind = (typeof amountKinds)[number];

const isAmountValue = shape({
	/** Made once, so that two quick taps make one entry. */
	id: isId,
	customer: maybe(isId),
	/** Of a customer who is not in the book yet, and is written down together with the entry. */
	newName: maybe(isText),
	amount: isAmount,
	/** Of an opening balance or a correction: it is theirs, not owed. */
	theirs: maybe(isFlag),
});

/** A sum of money about to be written down for somebody. */
export type AmountValue = Readonly<Guarded<typeof isAmountValue>>;

/** Whose account it goes to, and what is owed: for the order where it is about one. */
export interface Payer {
	readonly known: Known;
	readonly owes: Rupiah;
}

export function livePayer(app: App, customer: Id, about?: Id): LiveStore<Payer | undefined> {
	return createLive(app, async () => {
		const known = await app.book.known(customer);
		const order = about && (await app.book.order(about));
		const account = order && (await orderAccount(app, order));
		return known && { known, owes: account?.owes ?? known.summary.balance };
	});
}

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
			amount: order ? await proposed(app, kind, order) : rupiah(0),
		},
		isDraft: isAmountValue,
		check: ({ amount, customer, newName }) => ({
			amount: amount === 0 ? 'amount-zero' : undefined,
			customer: customer ? undefined : 'customer-none',
			newName: longProblem(newName ?? '', mostName, 'name-long'),
		}),
		async save({ id, customer, newName, amount, theirs }) {
			if (!customer) return;
			const known = await app.book.known(customer);
			if (!known && !newName) throw new AppError('missing');
			const now = order && (await app.book.order(order.id));
			// Money that comes before the goods.
			const booked: EntryKind = kind === 'payment' && now && isOpen(now) ? 'deposit' : kind;
			const fields = {
				kind: booked,
				customer,
				amount: theirs ? rupiah(-amount) : amount,
				day: app.today.getState(),
				at: app.platform.now(),
				order: order?.id,
			};
			const changes: Change[] = [{ kind: 'add', store: 'ledger', id, fields }];
			if (newName) changes.unshift(newBuyer(customer, newName));
			await act(app, changes, {
				said: said(amount, newName ?? known?.customer.name ?? ''),
				forgetDraft: key,
				booked: customer,
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

/** What is still to be paid for an order, or what of it was not yet written down as kasbon. */
async function proposed(app: App, kind: AmountKind, order: Order): Promise<Rupiah> {
	const { owes = 0, kasbon = 0 } = (await orderAccount(app, order)) ?? {};
	return rupiah(kind === 'payment' ? owes : Math.max(0, orderTotal(order) - kasbon));
}
