import type { Customer, CustomerKind } from '../domain/customer.ts';
import { AppError, attempt } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import { parsePhone } from '../domain/phone.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import {
	type CustomerValue,
	customerFields,
	customerProblems,
	emptyCustomer,
	isCustomerValue,
	typedCustomer,
} from './customer-value.ts';
import { type Form, openForm } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { go, goBack, goInstead } from './navigation.ts';
import { toggled } from './toggled.ts';

/** What the seller looked for and did not find, on its way into a new form. */
const sought = new WeakMap<App, string>();

/** Begins a new customer with what was typed into the search: a name, or a number. */
export function beginCustomer(app: App, query: string): void {
	sought.set(app, query.trim());
	go(app, { page: 'customer-new' });
}

/** The form of a new customer; `said` makes the sentence for after the save. */
export function openNewCustomer(app: App, said: (name: string) => string): Promise<Form<CustomerValue>> {
	const query = sought.get(app);
	sought.delete(app);
	const key = 'customer-new';
	return openForm<CustomerValue>(app, {
		key,
		initial: { ...emptyCustomer(app.platform.newId()), ...(query && fromQuery(query)) },
		// What was just looked for goes before what was once begun.
		isDraft: (draft): draft is CustomerValue => !query && isCustomerValue(draft),
		check: customerProblems,
		async save(value) {
			const fields = customerFields(value);
			await refuseTakenPhone(app, fields.phone, value.id);
			await act(app, [{ kind: 'add', store: 'customer', id: value.id, fields }], {
				said: said(fields.name),
				forgetDraft: key,
			});
			goInstead(app, { page: 'customer', id: value.id });
		},
	});
}

/** The form of a customer who is in the book. */
export function openCustomer(
	app: App,
	customer: Customer,
	said: (name: string) => string,
): Promise<Form<CustomerValue>> {
	const { id } = customer;
	const key = `customer:${id}`;
	return openForm<CustomerValue>(app, {
		key,
		initial: typedCustomer(customer),
		isDraft: (draft): draft is CustomerValue => isCustomerValue(draft) && draft.id === id,
		check: customerProblems,
		async save(value) {
			const edit = customerFields(value);
			if (edit.phone !== customer.phone) await refuseTakenPhone(app, edit.phone, id);
			await act(app, [{ kind: 'edit', store: 'customer', id, edit }], {
				said: said(edit.name),
				forgetDraft: key,
			});
			goBack(app, { page: 'customer', id });
		},
	});
}

/** A reseller pays the reseller's price, unless the seller says otherwise afterwards. */
export function chooseKind(form: Form<CustomerValue>, kind: CustomerKind): void {
	const { tier } = form.state.getState().value;
	if (kind === 'reseller') form.set({ kind, tier: 'reseller' });
	else form.set({ kind, ...(tier === 'reseller' && { tier: 'ordinary' }) });
}

/** Puts the customer into a group, or out of it. */
export function toggleGroup(form: Form<CustomerValue>, group: string): void {
	const { groups } = form.state.getState().value;
	form.set({ groups: toggled(groups, group) });
}

/** Whose the typed number is, where it is somebody else's. */
export function livePhoneOwner(app: App, typed: string, self: Id): LiveStore<Customer | undefined> {
	return createLive(app, async () => {
		const phone = attempt(() => parsePhone(typed));
		const owner = phone && (await app.book.phoneOwner(phone));
		return owner && owner.id !== self ? owner : undefined;
	});
}

/** The groups the seller has made, the largest first. */
export function liveGroups(app: App): LiveStore<readonly string[]> {
	return createLive(app, async () => {
		const sizes = new Map<string, number>();
		for (const { groups = [] } of await app.book.allCustomers()) {
			for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
		}
		return [...sizes].sort(([, a], [, b]) => b - a).map(([group]) => group);
	});
}

async function refuseTakenPhone(app: App, phone: string | undefined, self: Id): Promise<void> {
	const owner = phone && (await app.book.phoneOwner(phone));
	if (owner && owner.id !== self) throw new AppError('phone-taken');
}

/** Searches are typed in small letters, names are not: `mbak yuni` → `Mbak Yuni`. */
function fromQuery(query: string): Partial<CustomerValue> {
	if (/^[\d\s+().-]+$/.test(query)) return { phone: query };
	return { name: query.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}
