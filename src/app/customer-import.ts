import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Contact, contactName, readPhones } from '../domain/contact.ts';
import { checkContactFile, mostContactFile } from '../domain/contact-file.ts';
import { type Proposal, proposeImport } from '../domain/contact-match.ts';
import type { Customer } from '../domain/customer.ts';
import { AppError, type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import type { Given } from '../domain/row.ts';
import { readVcards, type Unreadable } from '../domain/vcard.ts';
import type { PickedContact } from '../platform/platform.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { goBack, goInstead } from './navigation.ts';

/** One contact of the list; its id is the customer's, should it be taken over. */
export interface ImportRow {
	readonly id: Id;
	readonly proposal: Proposal;
}

export interface ImportChoice {
	readonly step: 'choice';
	readonly rows: readonly ImportRow[];
	readonly unreadable: readonly Unreadable[];
	readonly picked: ReadonlySet<Id>;
	readonly saving: boolean;
	readonly failure?: ErrorCode;
}

/** How far the import has come. */
export type ImportState =
	| { readonly step: 'source'; readonly failure?: ErrorCode }
	| { readonly step: 'reading' }
	| ImportChoice;

const imports = new WeakMap<App, StoreApi<ImportState>>();

/** The import of this app, shared by the page it begins on and the page of the list. */
export function contactImport(app: App): StoreApi<ImportState> {
	const store = imports.get(app) ?? createStore<ImportState>(() => ({ step: 'source' }));
	imports.set(app, store);
	return store;
}

/** Begins anew, with no source chosen. */
export function resetImport(app: App): void {
	contactImport(app).setState({ step: 'source' }, true);
}

/** Lets the seller pick from the phone's contacts; nothing happens where none was picked. */
export async function importPicked(app: App): Promise<void> {
	const { pickContacts } = app.platform;
	if (!pickContacts) return;
	const store = contactImport(app);
	try {
		const picked = await pickContacts();
		if (picked.length === 0) return;
		const named = picked.filter(isNamed);
		const unreadable = picked.flatMap((contact, at) =>
			isNamed(contact) ? [] : [{ at: at + 1, reason: 'no-name' } as const],
		);
		await propose(app, named.map(contactOfPicked), unreadable);
	} catch (error) {
		store.setState({ step: 'source', failure: errorCode(error) }, true);
	}
	goInstead(app, { page: 'customer-import' });
}

/** Reads a contact file; a fault leaves the book as it was and asks for another file. */
export async function importFile(app: App, file: File): Promise<void> {
	const store = contactImport(app);
	store.setState({ step: 'reading' }, true);
	try {
		if (file.size > mostContactFile) throw new AppError('file-large');
		const bytes = await app.platform.readFile(file);
		const { contacts, unreadable } = readVcards(checkContactFile(bytes, app.platform.decode));
		await propose(app, contacts, unreadable);
	} catch (error) {
		store.setState({ step: 'source', failure: errorCode(error) }, true);
	}
}

/** Whether a row can be taken over: who is in the book, or further up in the list, can't. */
export function isOffered({ proposal }: ImportRow): boolean {
	return proposal.status === 'new' || proposal.status === 'no-phone';
}

export function togglePick(app: App, id: Id): void {
	changeChoice(app, ({ picked }) => {
		const next = new Set(picked);
		if (!next.delete(id)) next.add(id);
		return { picked: next };
	});
}

/** Picks all that are offered, or none. */
export function pickAll(app: App, all: boolean): void {
	changeChoice(app, ({ rows }) => ({
		picked: new Set(all ? rows.filter(isOffered).map(({ id }) => id) : []),
	}));
}

/** Puts all picked contacts into the book, in one go: all of them, or none. */
export async function saveImport(app: App, said: (count: number) => string): Promise<void> {
	const store = contactImport(app);
	const state = store.getState();
	if (state.step !== 'choice' || state.saving || state.picked.size === 0) return;
	const rows = state.rows.filter(({ id }) => state.picked.has(id));
	const { failure: _, ...choice } = state;
	store.setState({ ...choice, saving: true }, true);
	try {
		await act(
			app,
			rows.map(({ id, proposal }) => ({
				kind: 'add',
				store: 'customer',
				id,
				fields: fieldsOfContact(proposal.contact),
			})),
			{ said: said(rows.length) },
		);
	} catch (error) {
		store.setState({ ...choice, failure: errorCode(error) }, true);
		return;
	}
	resetImport(app);
	// A long save may have been left behind by the back gesture.
	if (app.route.getState().page !== 'customer-import') return;
	const [only, second] = rows;
	if (only && !second) goInstead(app, { page: 'customer', id: only.id });
	else goBack(app, { page: 'customers' });
}

async function propose(
	app: App,
	contacts: readonly Contact[],
	unreadable: readonly Unreadable[],
): Promise<void> {
	const proposals = proposeImport(contacts, await app.book.allCustomers());
	const rows = proposals.map((proposal) => ({ id: app.platform.newId(), proposal }));
	const fresh = rows.filter(({ proposal }) => proposal.status === 'new');
	// Nobody can write to a contact without a number, but one picked alone was picked on purpose.
	const ticked = fresh.length > 0 || rows.length > 1 ? fresh : rows.filter(isOffered);
	const picked = new Set(ticked.map(({ id }) => id));
	contactImport(app).setState({ step: 'choice', rows, unreadable, picked, saving: false }, true);
}

function changeChoice(app: App, change: (choice: ImportChoice) => Partial<ImportChoice>): void {
	contactImport(app).setState((state) =>
		state.step === 'choice' && !state.saving ? { ...state, ...change(state) } : state,
	);
}

/** A number is a name of sorts: the phone shows it in the place of one. */
function nameOfPicked({ name, phones }: PickedContact): string {
	return contactName(name) || contactName(phones[0] ?? '');
}

function isNamed(picked: PickedContact): boolean {
	return nameOfPicked(picked) !== '';
}

function contactOfPicked(picked: PickedContact): Contact {
	return { name: nameOfPicked(picked), ...readPhones(picked.phones) };
}

function fieldsOfContact({ name, phones, place, org, note, groups }: Contact): Given<Customer> {
	const [phone] = phones;
	// A workplace says where to find somebody, unless the name says it already.
	const where = place ?? (org && !name.includes(org) ? org : undefined);
	return {
		name,
		phone,
		place: where || undefined,
		groups,
		kind: 'buyer',
		tier: 'ordinary',
		likes: note || undefined,
	};
}
