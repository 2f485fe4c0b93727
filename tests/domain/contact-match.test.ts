import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contact, readPhones } from '../../src/domain/contact.ts';
import { proposeImport } from '../../src/domain/contact-match.ts';
import type { Id } from '../../src/domain/id.ts';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id;
const contact = (name: string, ...texts: string[]): Contact => ({ name, ...readPhones(texts) });
const statuses = (...args: Parameters<typeof proposeImport>) =>
	proposeImport(...args).map(({ status }) => status);

/** The customers the book has after everything importable was imported. */
function imported(contacts: readonly Contact[], customers: Parameters<typeof proposeImport>[1]) {
	const fresh = proposeImport(contacts, customers)
		.filter(({ status }) => status === 'new' || status === 'no-phone')
		.map(({ contact: { name, phones } }, index) => {
			const phone = phones[0];
			return { id: id(1000 + index), name, ...(phone !== undefined && { phone }) };
		});
	return [...customers, ...fresh];
}

describe('a contact is proposed', () => {
	const book = [
		{ id: id(1), name: 'Bu Ani', phone: '6281200000001' },
		{ id: id(2), name: 'Mbah Sinem' },
	];

	test('as new with a number nobody has', () => {
		expect(statuses([contact('Bu Ani', '0812 0000 0002')], book)).toEqual(['new']);
	});

	test('as known by any of its numbers in any spelling, whatever the name', () => {
		const found = proposeImport([contact('Ani pasar', '0812 0000 0009', '+62 812-0000-0001')], book);
		expect(found).toMatchObject([{ status: 'known', customer: id(1) }]);
	});

	test('as twice, with the first contact that has the number', () => {
		const contacts = [
			contact('A', '0812 0000 0002'),
			contact('B', '62 812 0000 0002', '0812 0000 0003'),
			contact('C', '0812 0000 0003'),
		];
		expect(proposeImport(contacts, book)).toMatchObject([
			{ status: 'new' },
			{ status: 'twice', earlier: 0 },
			{ status: 'twice', earlier: 0 },
		]);
	});

	test('by its name alone where it has no number', () => {
		const contacts = [contact('Pak Warno', '0812'), contact('pak  wárno'), contact('mbah sinem')];
		expect(statuses(contacts, book)).toEqual(['no-phone', 'twice', 'known']);
	});
});

describe('laws', () => {
	const phones = fc.array(fc.constantFrom('0812 0000 0001', '6281200000002', '+62 812-0000-0003', '0812'), {
		maxLength: 3,
	});
	const contacts = fc.array(
		fc
			.tuple(fc.constantFrom('Ani', 'ani', 'Budi', 'Ćani'), phones)
			.map(([name, texts]) => contact(name, ...texts)),
	);

	test('importing the same file twice proposes nothing new', () => {
		fc.assert(
			fc.property(contacts, contacts, (already, file) => {
				const book = imported(file, imported(already, []));
				for (const status of statuses(file, book)) expect(['known', 'twice']).toContain(status);
			}),
		);
	});

	test('every contact gets one proposal, in order, and no number is proposed as new twice', () => {
		fc.assert(
			fc.property(contacts, (file) => {
				const proposals = proposeImport(file, []);
				expect(proposals.map((proposal) => proposal.contact)).toEqual(file);
				const fresh = proposals.flatMap(({ contact: { phones }, status }) =>
					status === 'new' ? phones : [],
				);
				expect(new Set(fresh).size).toBe(fresh.length);
			}),
		);
	});
});
