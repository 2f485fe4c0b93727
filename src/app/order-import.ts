import type { Change } from '../domain/change.ts';
import type { Id } from '../domain/id.ts';
import { messageMark } from '../domain/message-mark.ts';
import { readOrderCode } from '../domain/order-code.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { filled, type MessageWords, readMessage } from './message-fill.ts';
import { goInstead } from './navigation.ts';
import { orderFields } from './order-fields.ts';
import { type ImportValue, importProblems, isImportValue } from './order-import-value.ts';
import { linesLike } from './order-like.ts';
import { customerOf } from './order-value.ts';

/** What brought the seller here: a link that was tapped, a message that was shared, or nothing yet. */
export interface Arrival {
	readonly code?: string | undefined;
	readonly text?: string | undefined;
}

/** The sentences that go into the book or onto the screen. */
export interface ImportWords extends MessageWords {
	readonly saved: (name: string | undefined) => string;
}

/** The form of the order that a buyer's message is turned into. */
export async function openOrderImport(
	app: App,
	{ code = '', text = isOrderCode(code) ? code : '' }: Arrival,
	words: ImportWords,
): Promise<Form<ImportValue>> {
	const key = text ? `order-import:${messageMark(text)}` : 'order-import';
	const form = await openForm<ImportValue>(app, {
		key,
		initial: { id: app.platform.newId(), ...(await filled(app, text, words)) },
		isDraft: isImportValue,
		check: (value) => importProblems(value, app.today.getState()),
		async save(value) {
			const { fields, name, customers } = await orderFields(app, value);
			const message = value.read && (await readMessage(app, value.read, words)).mark;
			const placed = app.today.getState();
			const order = { ...fields, placed, status: 'ordered', message: message || undefined } as const;
			const changes: Change[] = [...customers, { kind: 'add', store: 'order', id: value.id, fields: order }];
			const { customer } = fields;
			const deposit = customer ? depositOf(app, value, customer) : [];
			const booked = deposit.length > 0 ? customer : undefined;
			await act(app, [...changes, ...deposit], { said: words.saved(name), forgetDraft: key, booked });
			goInstead(app, { page: 'order', id: value.id });
		},
	});
	return {
		...form,
		// What the seller changes in the order is hers; the message in its field is not the order.
		set: (change) => form.set('text' in change ? change : { ...change, edited: true }),
	};
}

/** Whether a text is nothing but an order of the buyers' page, as when its link was tapped. */
export function isOrderCode(text: string): boolean {
	return !/\s/.test(text) && readOrderCode(text) !== undefined;
}

/** Reads the message in its field into the order, in the place of what was there. */
export async function fillOrder(app: App, form: Form<ImportValue>, words: MessageWords): Promise<void> {
	const { text } = form.state.getState().value;
	const order = await filled(app, text, words);
	// Typed on meanwhile: then this is no longer the message.
	if (form.state.getState().value.text === text) form.set(order);
}

/** The lines of the customer's last order, for who asked for the same. */
export async function fillUsual(app: App, form: Form<ImportValue>): Promise<void> {
	const customer = customerOf(form.state.getState().value.who);
	const last = customer && (await app.book.lastOrder(customer));
	if (last) form.set(await linesLike(app, last));
}

/** Whether the money that the message speaks of has arrived. */
export function setArrived(form: Form<ImportValue>, arrived: boolean): void {
	const { deposit } = form.state.getState().value;
	if (deposit) form.set({ deposit: { ...deposit, arrived } });
}

function depositOf(app: App, { id: order, deposit }: ImportValue, customer: Id): Change[] {
	if (!deposit?.arrived) return [];
	const { id, amount } = deposit;
	const entry = { day: app.today.getState(), at: app.platform.now(), order };
	return [{ kind: 'add', store: 'ledger', id, fields: { kind: 'deposit', customer, amount, ...entry } }];
}
