import { type Contact, contactName, readPhones } from './contact.ts';
import { mostText } from './customer.ts';
import { clipText, plainLine, plainText } from './plain-text.ts';
import { type CardLines, splitCards } from './vcard-lines.ts';
import { type Property, readProperty, valueParts, valueText } from './vcard-property.ts';

/** A card that did not become a contact: without a name, without END, or without BEGIN (`broken`). */
export interface Unreadable {
	/** Which card of the file, from 1. */
	readonly at: number;
	readonly name?: string;
	readonly reason: 'no-name' | 'no-end' | 'broken';
}

export interface VcardReading {
	readonly contacts: readonly Contact[];
	readonly unreadable: readonly Unreadable[];
}

/** Reads vCard 2.1, 3.0 and 4.0, also mixed in one file: every card becomes a contact or is listed as unreadable. */
export function readVcards(text: string): VcardReading {
	const contacts: Contact[] = [];
	const unreadable: Unreadable[] = [];
	for (const [index, card] of splitCards(text).entries()) {
		const properties = card.lines.flatMap((line) => readProperty(line) ?? []);
		const name = nameOf(properties);
		const reason = reasonAgainst(card, name);
		if (reason) unreadable.push({ at: index + 1, ...(name && { name }), reason });
		else contacts.push(contactOf(name, properties));
	}
	return { contacts, unreadable };
}

function reasonAgainst(card: CardLines, name: string): Unreadable['reason'] | undefined {
	if (!card.begun) return 'broken';
	if (!card.ended) return 'no-end';
	return name ? undefined : 'no-name';
}

function contactOf(name: string, properties: readonly Property[]): Contact {
	const place = clipText(placeOf(properties), mostText);
	const note = clipText(
		firstFilled(properties, 'NOTE', (value) => plainText(valueText(value))),
		mostText,
	);
	const org = contactName(firstFilled(properties, 'ORG', orgOf));
	const groups = groupsOf(properties);
	return {
		name,
		...readPhones(phoneTexts(properties)),
		...(place && { place }),
		...(note && { note }),
		...(org && { org }),
		...(groups.length > 0 && { groups }),
	};
}

/** FN is the name as its owner shows it; cards from a SIM have only N, those of a shop only ORG. */
function nameOf(properties: readonly Property[]): string {
	return contactName(
		firstFilled(properties, 'FN', lineOf) ||
			firstFilled(properties, 'N', nameOfParts) ||
			firstFilled(properties, 'ORG', orgOf) ||
			firstFilled(properties, 'NICKNAME', (value) => joinFilled(valueParts(value, ',').slice(0, 1), '')),
	);
}

function nameOfParts(value: string): string {
	const [family = '', given = '', middle = '', title = '', suffix = ''] = valueParts(value, ';');
	return joinFilled([title, given, middle, family, suffix], ' ');
}

function orgOf(value: string): string {
	return joinFilled(valueParts(value, ';'), ', ');
}

/** Post box, flat, street and village; province, postcode and country tell a neighbour nothing. */
function placeOf(properties: readonly Property[]): string {
	return firstFilled(properties, 'ADR', (value) => joinFilled(valueParts(value, ';').slice(0, 4), ', '));
}

/** What Google Contacts puts every contact into: no groups the seller made. */
const everybody = new Set(['mycontacts', 'starred']);

function groupsOf(properties: readonly Property[]): string[] {
	const named = properties.filter(({ name }) => name === 'CATEGORIES');
	const groups = named.flatMap(({ value }) => valueParts(value, ',')).map(contactName);
	return [...new Set(groups)].filter((group) => group && !everybody.has(group.toLowerCase()));
}

/** Numbers as written: the preferred first, then those said to be mobile. */
function phoneTexts(properties: readonly Property[]): string[] {
	return properties
		.filter(({ name }) => name === 'TEL')
		.sort((a, b) => phoneRank(a) - phoneRank(b))
		.map(({ value }) => valueText(value).replace(/^\s*tel:([^;]*).*$/is, '$1'));
}

function phoneRank({ types, pref }: Property): number {
	if (pref !== undefined || types.includes('pref')) return pref ?? 1;
	return types.includes('cell') ? leastWanted + 1 : leastWanted + 2;
}

/** PREF counts from 1 to 100. */
const leastWanted = 100;

function firstFilled(properties: readonly Property[], name: string, read: (value: string) => string): string {
	for (const property of properties) {
		const text = property.name === name ? read(property.value) : '';
		if (text) return text;
	}
	return '';
}

function lineOf(value: string): string {
	return plainLine(valueText(value));
}

function joinFilled(parts: readonly string[], between: string): string {
	return parts.map(plainLine).filter(Boolean).join(between);
}
