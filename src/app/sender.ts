import { contactName } from '../domain/contact.ts';
import type { Customer } from '../domain/customer.ts';
import { foldSpelling, foldWords } from '../domain/fold.ts';
import type { OrderMessage } from '../domain/order-message.ts';
import { formatPhone } from '../domain/phone.ts';
import { titleWords } from '../domain/title-words.ts';
import type { App } from './app.ts';
import type { Who } from './order-value.ts';
import { searchCustomers } from './search-customers.ts';

/** Enough to know that there are several of that name. */
const several = 5;

/** Who sent a message: by number, else by name; somebody new where the book has nobody like that. */
export async function senderOf(app: App, { name: written = '', phone }: OrderMessage): Promise<Who> {
	const owner = phone && (await app.book.phoneOwner(phone));
	if (owner) return { kind: 'known', id: owner.id };
	const name = contactName(written);
	if (!name) return { kind: 'asked', typed: phone ? formatPhone(phone) : '' };
	const found = (await searchCustomers(app, name, several)).map(({ customer }) => customer);
	const alike = found.filter((customer) => isCalled(customer, name) && mayHave(customer, phone));
	const [only, second] = alike;
	if (only && !second) return { kind: 'known', id: only.id };
	// Several, or some that are only nearly so: the seller knows who it is.
	if (found.some((customer) => mayHave(customer, phone))) return { kind: 'asked', typed: name };
	return { kind: 'new', id: app.platform.newId(), name, ...(phone && { phone }) };
}

/** Whether every word of the name, titles left out, is in the customer's name, nickname or place: typos could be anybody. */
function isCalled({ name, nick = '', place = '' }: Customer, called: string): boolean {
	const own = new Set([name, nick, place].flatMap(spelled));
	const words = spelled(called).filter((word) => !titleWords.has(word));
	return words.length > 0 && words.every((word) => own.has(word));
}

/** Somebody with another number is somebody else. */
function mayHave(customer: Customer, phone: string | undefined): boolean {
	return phone === undefined || customer.phone === undefined || customer.phone === phone;
}

function spelled(text: string): string[] {
	return foldWords(text).map(foldSpelling);
}
