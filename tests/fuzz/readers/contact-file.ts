import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Contact, contactName } from '../../../src/domain/contact.ts';
import { checkContactFile } from '../../../src/domain/contact-file.ts';
import { mostText } from '../../../src/domain/customer.ts';
import { plainText } from '../../../src/domain/plain-text.ts';
import { readVcards, type VcardReading } from '../../../src/domain/vcard.ts';
import { brokenBytes, brokenText } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

const files = ['kontak.vcf', 'kontak-rusak.vcf'].map((name) => readFileSync(`tests/fixtures/${name}`));
const cards = files.flatMap((file) => String(file).split(/(?=BEGIN:VCARD)/));
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Contact files, damaged as files or card by card. */
export const brokenContacts = fc.oneof(
	{ weight: 1, arbitrary: brokenBytes(fc.constantFrom(...files)) },
	{
		weight: 3,
		arbitrary: brokenText(
			fc.array(fc.constantFrom(...cards), { minLength: 1, maxLength: 4 }).map((some) => some.join('')),
		).map((text) => encoder.encode(text)),
	},
);

export const contactFile = reader('contact file', brokenContacts, read, ({ contacts, unreadable }, bytes) => {
	for (const contact of contacts) expectPlain(contact);
	for (const { at, name = '' } of unreadable) assert.ok(at >= 1 && name === contactName(name));
	assert.ok(contacts.length + unreadable.length > 0);
	assert.ok(JSON.stringify(contacts).length <= 2_000 + 20 * bytes.length);
	return contacts.length > 0 ? wasRead : 'no contact';
});

function read(bytes: Uint8Array): VcardReading {
	return readVcards(checkContactFile(bytes, (bytes) => decoder.decode(bytes)));
}

/** As the book keeps them. */
function expectPlain({
	name,
	phones,
	badPhones,
	place = '',
	note = '',
	org = '',
	groups = [],
}: Contact): void {
	assert.notEqual(name, '');
	for (const line of [name, org, ...groups, ...badPhones.map(({ text }) => text)]) {
		assert.equal(line, contactName(line));
	}
	for (const text of [place, note]) {
		assert.equal(text, plainText(text));
		assert.ok([...text].length <= mostText);
	}
	for (const phone of phones) assert.match(phone, /^628\d{8,11}$/);
}
