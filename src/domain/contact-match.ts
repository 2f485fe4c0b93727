import type { Contact } from './contact.ts';
import type { Customer } from './customer.ts';
import { foldText } from './fold.ts';
import type { Id } from './id.ts';

/** What importing one contact would do. */
export type Proposal = { readonly contact: Contact } & (
	| { readonly status: 'new' }
	/** Already in the book. */
	| { readonly status: 'known'; readonly customer: Id }
	/** The same as a contact further up in the list, whose index is given. */
	| { readonly status: 'twice'; readonly earlier: number }
	/** New, but nobody to write to. */
	| { readonly status: 'no-phone' }
);

/**
 * Compares contacts with the book and with each other. The number tells who is who, whatever the name;
 * without a number the name does, or a second import of the same file would double those.
 */
export function proposeImport(
	contacts: readonly Contact[],
	customers: readonly Pick<Customer, 'id' | 'name' | 'phone'>[],
): Proposal[] {
	const known = new Map<string, Id>();
	for (const { id, name, phone } of customers)
		remember(known, marks({ name, phones: phone ? [phone] : [] }), id);
	const seen = new Map<string, number>();
	return contacts.map((contact, index) => {
		const ways = contact.phones.length > 0 ? contact.phones : [nameMark(contact.name)];
		const customer = firstKnown(known, ways);
		const earlier = firstKnown(seen, ways);
		remember(seen, marks(contact), earlier ?? index);
		if (customer !== undefined) return { contact, status: 'known', customer };
		if (earlier !== undefined) return { contact, status: 'twice', earlier };
		return { contact, status: contact.phones.length > 0 ? 'new' : 'no-phone' };
	});
}

function marks({ name, phones }: Pick<Contact, 'name' | 'phones'>): string[] {
	return [...phones, nameMark(name)];
}

/** A name as a mark that no number can equal. */
function nameMark(name: string): string {
	return `name:${foldText(name)}`;
}

function remember<T>(map: Map<string, T>, keys: readonly string[], value: T): void {
	for (const key of keys) if (!map.has(key)) map.set(key, value);
}

function firstKnown<T>(map: ReadonlyMap<string, T>, keys: readonly string[]): T | undefined {
	const key = keys.find((each) => map.has(each));
	return key === undefined ? undefined : map.get(key);
}
