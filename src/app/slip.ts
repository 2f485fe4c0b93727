import type { Change } from '../domain/change.ts';
import { addDays } from '../domain/day.ts';
import { dusunOf } from '../domain/dusun.ts';
import { AppError } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import { isAmount, type Rupiah, rupiah } from '../domain/rupiah.ts';
import { type Guarded, shape } from '../domain/shape.ts';
import type { Slip } from '../domain/slip.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { closeSheet } from './navigation.ts';
import { newBuyer } from './new-buyer.ts';

/** Made once, so that two quick taps make one slip. */
const isSlipValue = shape({ id: isId, amount: isAmount });

export type SlipValue = Readonly<Guarded<typeof isSlipValue>>;

/** The form of kasbon without a name; `said` makes the sentence for after the save. */
export function openSlip(app: App, said: (amount: Rupiah) => string): Promise<Form<SlipValue>> {
	const key = 'slip';
	return openForm<SlipValue>(app, {
		key,
		initial: { id: app.platform.newId(), amount: rupiah(0) },
		isDraft: isSlipValue,
		check: ({ amount }) => (amount === 0 ? { amount: 'amount-zero' } : {}),
		async save({ id, amount }) {
			const at = app.platform.now();
			const fields = { amount, day: app.today.getState(), at, waiting: at };
			await act(app, [{ kind: 'add', store: 'slip', id, fields }], { said: said(amount), forgetDraft: key });
			closeSheet(app);
		},
	});
}

/** Slips without a name, and whose they may be: who was here of late, neighbours of the latest, then the regulars. */
export interface Waiting {
	readonly slips: readonly Slip[];
	readonly likely: readonly Known[];
}

const shown = 8;
/** The rest is for neighbours and regulars. */
const lateShown = 5;

export function liveWaiting(app: App): LiveStore<Waiting> {
	return createLive(app, async () => {
		const { book } = app;
		const day = app.today.getState();
		const [slips, entries, orders, regulars] = await Promise.all([
			book.waitingSlips(),
			book.latestEntries(2 * shown),
			book.ordersBetween(addDays(day, -1), day),
			book.customers('all', 0, 10 * shown),
		]);
		const here = [...entries, ...orders.reverse()].flatMap(({ customer }) => customer ?? []);
		const late = await book.manyKnown([...new Set(here)].slice(0, lateShown));
		const dusun = dusunOf(late[0]?.customer.place);
		const others = regulars.filter(({ customer }) => late.every((one) => one.customer.id !== customer.id));
		const isNear = ({ customer }: Known) => dusun !== undefined && dusunOf(customer.place) === dusun;
		const likely = [...late, ...others.filter(isNear), ...others.filter((one) => !isNear(one))];
		return { slips, likely: likely.slice(0, shown) };
	});
}

/** Who a slip is given to: somebody of the book, or a name that is new in it. */
export type SlipOwner = { readonly id: Id } | { readonly name: string };

/** Makes a slip the kasbon of somebody, under its own id, which is refused where it was taken by another window. */
export async function nameSlip(
	app: App,
	{ id, amount, day, at }: Slip,
	owner: SlipOwner,
	said: (amount: Rupiah, name: string) => string,
): Promise<void> {
	const { book, platform } = app;
	const customer = 'id' in owner ? owner.id : platform.newId();
	const name = 'name' in owner ? owner.name : (await book.known(customer))?.customer.name;
	// In this order: what another window writes meanwhile is then noticed here, or by the id.
	const before = await book.entry(id);
	const waits = (await book.waitingSlips()).some((slip) => slip.id === id);
	if (!name || !waits) throw new AppError(name ? 'saved-before' : 'missing');
	// With a row before, it was given a name that was undone.
	const entry = before ? platform.newId() : id;
	const changes: Change[] = [
		{ kind: 'add', store: 'ledger', id: entry, fields: { kind: 'kasbon', customer, amount, day, at } },
		{ kind: 'edit', store: 'slip', id, edit: { waiting: undefined } },
	];
	if ('name' in owner) changes.unshift(newBuyer(customer, name));
	await act(app, changes, { said: said(amount, name), booked: customer });
}

export function removeSlip(app: App, id: Id, said: string): Promise<void> {
	return act(app, [{ kind: 'remove', store: 'slip', id }], { said });
}
