import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostName } from '../../src/domain/customer.ts';
import { readVcards } from '../../src/domain/vcard.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const good = fixture('kontak.vcf');

const card = (...lines: string[]) => `BEGIN:VCARD\nVERSION:3.0\n${lines.join('\n')}\nEND:VCARD\n`;
const readOne = (...lines: string[]) => readVcards(card(...lines)).contacts[0];

describe('the contact file of a phone', () => {
	test('every card becomes a contact', () => {
		expect(readVcards(good)).toEqual({
			contacts: [
				{ name: 'Bu Yatmi', phones: ['6281200004101'], badPhones: [] },
				{
					name: 'Bu Lasmi 🌺',
					phones: ['6281200004103', '6285700004102'],
					badPhones: [{ text: '(0355) 790000', code: 'phone-landline' }],
					note: 'Tidak pedas, tambah bawang goreng',
				},
				{
					name: 'Pak Karto Warung Makmur',
					phones: ['6281200004104'],
					badPhones: [],
					place: 'Dusun Ngampel RT 03/RW 02, sebelah musala, Karangrejo',
					org: 'Warung Makmur',
				},
				{
					name: 'Mbak Tri (reseller Pule)',
					phones: ['6287800004105'],
					badPhones: [],
					groups: ['reseller', 'Pule'],
				},
				{
					name: 'Mas Bagus',
					phones: ['6281200004106'],
					badPhones: [],
					note: 'Pesan untuk pengajian tiap Jumat Kliwon, diambil sore; uangnya titip Bu Yatmi.\nSambal dipisah.',
				},
				{ name: 'Mbah Sinem', phones: [], badPhones: [] },
				{
					name: 'Toko Rejeki',
					phones: ['6281200004108', '6289600004107'],
					badPhones: [],
					place: 'Pasar Karangrejo kios 7',
					org: 'Toko Rejeki, Cabang Pasar',
				},
				{ name: 'Bu Yatmi', phones: ['6281200004101'], badPhones: [] },
				{ name: 'Warno, Tambal Ban', phones: [], badPhones: [{ text: '08120', code: 'phone-short' }] },
				{ name: 'Bu Sári', phones: ['6281200004109'], badPhones: [] },
				{ name: '<img src=x onerror=alert(1)>', phones: ['6281200004110'], badPhones: [] },
			],
			unreadable: [],
		});
	});

	test.each(['\r\n', '\r'])('line ends %j read the same, with a byte order mark too', (ending) => {
		expect(readVcards(`\ufeff${good.replace(/\n/g, ending)}`)).toEqual(readVcards(good));
	});

	test('what is damaged is listed, with its name where it has one', () => {
		const { contacts, unreadable } = readVcards(fixture('kontak-rusak.vcf'));
		expect(contacts.map(({ name, phones }) => [name, phones])).toEqual([
			['Bu Painem', ['6281200005201']],
			['Mas Ujang', []],
		]);
		expect(unreadable).toEqual([
			{ at: 2, name: 'Pak Tumin', reason: 'no-end' },
			{ at: 3, reason: 'no-name' },
			{ at: 4, name: 'Mbak Rina', reason: 'broken' },
			{ at: 6, name: 'Bu Kinah', reason: 'no-end' },
		]);
	});

	test('a card that lost both its ends is listed too', () => {
		const { contacts, unreadable } = readVcards(`FN:Bu Ani\nTEL:081200000001\n${card('FN:Pak Budi')}`);
		expect(contacts.map(({ name }) => name)).toEqual(['Pak Budi']);
		expect(unreadable).toEqual([{ at: 1, name: 'Bu Ani', reason: 'broken' }]);
	});

	test('text around the cards is no card', () => {
		const { contacts, unreadable } = readVcards(`Kontak Bu Ani\n\n${card('FN:Bu Ani')}\nterima kasih\n`);
		expect(contacts).toHaveLength(1);
		expect(unreadable).toEqual([]);
	});

	test('more than 20,000 cards are refused, not cut', () => {
		const many = (count: number) => card('FN:A').repeat(count);
		expect(readVcards(many(20_000)).contacts).toHaveLength(20_000);
		expect(() => readVcards(many(20_001))).toThrow('file-large');
	});
});

describe('the name', () => {
	test.each([
		[['FN:Bu Ani', 'N:Wati;Ani;;;'], 'Bu Ani'],
		[['FN: ', 'N:Wati;Ani;Sri;Bu;S.Pd.'], 'Bu Ani Sri Wati S.Pd.'],
		[['N:Ani'], 'Ani'],
		[['N:;;;;', 'ORG:Toko Ani;'], 'Toko Ani'],
		[['NICKNAME:Nining,Ning'], 'Nining'],
		[['fn:Bu Ani'], 'Bu Ani'],
		[['FN:  Bu\tAni\\nSari \u0007\u202e\u200b'], 'Bu Ani Sari'],
		[['FN:Budi\\; C:\\\\x'], 'Budi; C:\\x'],
		[['FN:Bu \ud83c'], 'Bu'],
	])('of %j is %j', (lines, name) => {
		expect(readOne(...lines)?.name).toBe(name);
	});

	test('is cut at the longest a name may be, an emoji staying whole', () => {
		expect(readOne(`FN:${'a'.repeat(mostName + 1)}`)?.name).toBe('a'.repeat(mostName));
		expect(readOne(`FN:${'🌸'.repeat(mostName)}`)?.name).toBe('🌸'.repeat(mostName));
		expect(readOne(`FN:${'a'.repeat(mostName - 2)}👩‍🍳`)?.name).toBe('a'.repeat(mostName - 2));
		expect(readOne(`FN:a${'\u0301'.repeat(200)}`)?.name).toBe(`a${'\u0301'.repeat(mostName - 1)}`);
	});
});

describe('quoted-printable', () => {
	const note = (text: string, charset = 'UTF-8') =>
		readOne('FN:A', `NOTE;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${text}`)?.note;

	test.each([
		['=4B=75=72=61=6E=67=20=6D=61=6E=69=73', 'Kurang manis'],
		['50=25 manis', '50% manis'],
		['50% manis', '50% manis'],
		['50%20=20manis', '50%20 manis'],
		['satu=0D=0Adua', 'satu\ndua'],
		['a=ZZb', 'a=ZZb'],
		['caf=c3=a9', 'café'],
		['caf=E9 =F0=9F=8C=B8 =F0=9F', 'caf\ufffd 🌸 \ufffd\ufffd'],
	])('%s is %j', (text, wanted) => {
		expect(note(text)).toBe(wanted);
	});

	test('a soft break may stand inside a letter', () => {
		expect(note('caf=C3=\n=A9=\n!')).toBe('café!');
	});

	test('other character sets count byte for byte', () => {
		expect(note('caf=E9', 'ISO-8859-1')).toBe('café');
		expect(note('caf=E9', 'windows-1252')).toBe('café');
	});

	test('any text comes back', () => {
		const encode = (text: string) =>
			[...Buffer.from(text)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');
		fc.assert(
			fc.property(fc.stringMatching(/^[\p{L}\p{N}🌸,.%=]{1,50}$/u), (text) => {
				expect(note(encode(text).replace(/.{30}/g, '$&=\n'))).toBe(text);
			}),
		);
	});
});

describe('folded lines', () => {
	test('lose the space from version 3.0 on and keep it in 2.1', () => {
		const folded = (version: string) =>
			readVcards(`BEGIN:VCARD\nVERSION:${version}\nFN:Bu\n  Ani\n Sari\nEND:VCARD`).contacts[0]?.name;
		expect(folded('3.0')).toBe('Bu AniSari');
		expect(folded('4.0')).toBe('Bu AniSari');
		expect(folded('2.1')).toBe('Bu Ani Sari');
	});
});

describe('numbers', () => {
	test('preferred first, then mobile, each once in whatever spelling', () => {
		const contact = readOne(
			'FN:A',
			'TEL;TYPE=HOME:0812 0000 0001',
			'TEL;TYPE=CELL:0812 0000 0002',
			'TEL;TYPE=WORK,PREF:0812 0000 0003',
			'TEL:+62 (812) 0000-0002',
			'TEL:',
		);
		expect(contact?.phones).toEqual(['6281200000003', '6281200000002', '6281200000001']);
		expect(contact?.badPhones).toEqual([]);
	});

	test('what is no number is kept as written, with the reason', () => {
		expect(readOne('FN:A', 'TEL:+1 555 0100 200', 'TEL:tanya Bu RT', 'TEL:tanya Bu RT')?.badPhones).toEqual([
			{ text: '+1 555 0100 200', code: 'phone-foreign' },
			{ text: 'tanya Bu RT', code: 'phone-letters' },
		]);
	});
});

describe('laws of damage', () => {
	const chunks = fc.array(
		fc.oneof(
			fc.constantFrom(
				'BEGIN:VCARD',
				'END:VCARD',
				'\n',
				'\r',
				' ',
				':',
				';',
				'=',
				'\\',
				'"',
				'FN;ENCODING=QUOTED-PRINTABLE:=42=',
				'N',
				'TEL:',
			),
			fc.string({ unit: 'binary', maxLength: 5 }),
		),
		{ maxLength: 30 },
	);

	test('whatever stands inside one card, no other is lost or changed', () => {
		const [before, after] = [card('FN:Bu Ani', 'TEL:081200000001'), card('FN:Pak Budi', 'NOTE:=')];
		const others = readVcards(before + after).contacts;
		fc.assert(
			fc.property(chunks, (parts) => {
				const { contacts } = readVcards(`${before}${parts.join('')}\n${after}`);
				expect([contacts[0], contacts[contacts.length - 1]]).toEqual(others);
			}),
		);
	});

	test('every BEGIN ends as a contact or in the list of the unreadable, and never more than one of each', () => {
		const lines = good.split('\n');
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(lines.length), fc.nat(3), chunks), { maxLength: 8 }), (edits) => {
				const damaged = [...lines];
				for (const [at, removed, parts] of edits) damaged.splice(at, removed, parts.join(''));
				const text = damaged.join('\n');
				const { contacts, unreadable } = readVcards(text);
				const begun = text.match(/(?<=^|[\r\n])BEGIN:VCARD[ \t]*(?=[\r\n]|$)/g)?.length ?? 0;
				const broken = unreadable.filter(({ reason }) => reason === 'broken').length;
				expect(contacts.length + unreadable.length - broken).toBe(begun);
				for (const { name } of contacts) expect([...name].length).toBeLessThanOrEqual(mostName);
			}),
		);
	});
});
