import * as v from 'valibot';
import { type Id, isId } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { EntryKind } from '../domain/ledger.ts';
import { orderTotal } from '../domain/order.ts';
import { mostRupiah, type Rupiah, rupiah } from '../domain/rupiah.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { closeSheet } from './navigation.ts';
import type { Sheet } from './route.ts';

export type AmountKind = Exclude<EntryKind, 'void'>;

/** A sum of money about to be written down for somebody. */
export interface AmountValue {
	readonly id: Id;
	readonly customer?: Id | undefined;
	readonly amount: Rupiah;
}

const draft = v.object({
	id: v.custom<Id>(isId),
	customer: v.optional(v.custom<Id>(isId)),
	amount: v.custom<Rupiah>((amount) => Number.isInteger(amount) && Math.abs(amount as number) <= mostRupiah),
});

/** The form of kasbon and of payment; `said` makes the sentence for after the save. */
export async function openAmountForm(
	app: App,
	sheet: Sheet,
	kind: AmountKind,
	said: (amount: Rupiah, name: string) => string,
): Promise<Form<AmountValue>> {
	const key = sheet.customer ? `${kind}:${sheet.customer}` : kind;
	const order = sheet.order && (await app.book.order(sheet.order));
	return openForm<AmountValue>(app, {
		key,
		initial: {
			id: app.platform.newId(),
			customer: sheet.customer,
			amount: order ? orderTotal(order.lines) : rupiah(0),
		},
		revive: (saved) => {
			const parsed = v.safeParse(draft, saved);
			return parsed.success ? parsed.output : undefined;
		},
		check: ({ amount, customer }) => ({
			...(amount <= 0 && { amount: 'amount-zero' as const }),
			...(!customer && { customer: 'customer-none' as const }),
		}),
		async save({ id, customer, amount }) {
			if (!customer) return;
			const known = await app.book.known(customer);
			const fields = {
				kind,
				customer,
				amount,
				day: app.today.getState(),
				at: app.platform.now(),
				...(sheet.order && { order: sheet.order }),
			};
			await act(app, [{ kind: 'add', store: 'ledger', id, fields }], {
				said: said(amount, known?.customer.name ?? ''),
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
