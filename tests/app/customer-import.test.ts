import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import {
	contactImport,
	type ImportChoice,
	importFile,
	importPicked,
	pickAll,
	saveImport,
	togglePick,
} from '../../src/app/customer-import.ts';
import { AppError } from '../../src/domain/errors.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';

const said = (count: number) => `${count} pelanggan ditambahkan`;

function vcf(...contents: BlobPart[]): File {
	return new File(contents, 'kontak.vcf', { type: 'text/vcard' });
}

function card(name: string, phone = ''): string {
	return `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\n${phone && `TEL:${phone}\r\n`}END:VCARD\r\n`;
}

function choiceOf(app: TestApp): ImportChoice {
	const state = contactImport(app).getState();
	if (state.step !== 'choice') throw new Error(JSON.stringify(state));
	return state;
}

function pickedNames(app: TestApp): string[] {
	const { rows, picked } = choiceOf(app);
	return rows.filter(({ id }) => picked.has(id)).map(({ proposal }) => proposal.contact.name);
}

async function names(app: TestApp): Promise<string[]> {
	return (await app.book.allCustomers()).map(({ name }) => name).sort();
}

test('the file of three versions: new ones are ticked, the same person only once', async () => {
	const app = openApp();
	await addCustomer(app, 'Yatmi', { phone: '6281200004101' });
	await importFile(app, vcf(await readFile('tests/fixtures/kontak.vcf')));
	const { rows } = choiceOf(app);
	expect(rows.find(({ proposal }) => proposal.contact.name === 'Bu Yatmi')?.proposal.status).toBe('known');
	expect(pickedNames(app)).toContain('Pak Karto Warung Makmur');
	expect(pickedNames(app)).not.toContain('Bu Yatmi');
	expect(pickedNames(app)).not.toContain('Mbah Sinem');

	const count = choiceOf(app).picked.size;
	await saveImport(app, said);
	expect(app.done.getState()?.said).toBe(`${count} pelanggan ditambahkan`);
	expect(await names(app)).toHaveLength(1 + count);
	const lasmi = await app.book.phoneOwner('6281200004103');
	expect(lasmi).toMatchObject({ name: 'Bu Lasmi 🌺', likes: 'Tidak pedas, tambah bawang goreng' });

	await undo(app, 'Sudah diurungkan');
	expect(await names(app)).toEqual(['Yatmi']);
});

test('what cannot be read is listed, what can is offered', async () => {
	const app = openApp();
	await importFile(app, vcf(await readFile('tests/fixtures/kontak-rusak.vcf')));
	expect(choiceOf(app).unreadable.length).toBeGreaterThan(0);
	expect(pickedNames(app)).toContain('Bu Painem');
});

test.each<[string, File, string]>([
	['nothing in it', vcf(''), 'file-empty'],
	['a picture', vcf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), 'file-binary'],
	['a letter without any card', vcf('Halo Bu Sri'), 'file-binary'],
	['20 MB', vcf(new Uint8Array(20 * 1024 * 1024)), 'file-large'],
])('a file with %s is refused, and nothing is written', async (_, file, failure) => {
	const app = openApp();
	const read = vi.spyOn(app.platform, 'readFile');
	await importFile(app, file);
	expect(contactImport(app).getState()).toEqual({ step: 'source', failure });
	expect(read).toHaveBeenCalledTimes(failure === 'file-large' ? 0 : 1);
	expect(await names(app)).toEqual([]);
});

test('rows are ticked one by one, all, or none; those in the book already never', async () => {
	const app = openApp();
	await addCustomer(app, 'Ani', { phone: '6281234567801' });
	const cards = [
		card('Ani', '081234567801'),
		card('Budi', '081234567802'),
		card('Cici'),
		card('Dodi', '0877'),
	];
	await importFile(app, vcf(...cards));
	expect(pickedNames(app)).toEqual(['Budi']);
	pickAll(app, true);
	expect(pickedNames(app)).toEqual(['Budi', 'Cici', 'Dodi']);
	const cici = choiceOf(app).rows[2];
	if (cici) togglePick(app, cici.id);
	expect(pickedNames(app)).toEqual(['Budi', 'Dodi']);
	await saveImport(app, said);
	expect(await names(app)).toEqual(['Ani', 'Budi', 'Dodi']);
	expect(await app.book.phoneOwner('6281234567802')).toMatchObject({ name: 'Budi' });
});

test('with nobody ticked nothing happens', async () => {
	const app = openApp();
	await importFile(app, vcf(card('Budi', '081234567802')));
	pickAll(app, false);
	await saveImport(app, said);
	expect(choiceOf(app).picked.size).toBe(0);
	expect(await names(app)).toEqual([]);
});

test('a save that fails writes nothing, keeps the ticks, and works the next time', async () => {
	const app = openApp();
	await importFile(app, vcf(card('Budi', '081234567802'), card('Cici', '081234567803')));
	const commit = vi.spyOn(app.book, 'commit').mockRejectedValueOnce(new AppError('quota'));
	await saveImport(app, said);
	expect(choiceOf(app)).toMatchObject({ failure: 'quota', saving: false });
	expect(pickedNames(app)).toEqual(['Budi', 'Cici']);
	expect(await names(app)).toEqual([]);
	commit.mockRestore();
	await saveImport(app, said);
	expect(await names(app)).toEqual(['Budi', 'Cici']);
});

test('one contact from the phone is ticked at once, even without a number, and their page follows', async () => {
	const app = openApp();
	app.platform.history.push('/pelanggan');
	app.platform.history.push('/pelanggan/baru');
	app.platform.pickContacts = async () => [{ name: 'Bu Sri', phones: [] }];
	await importPicked(app);
	expect(app.route.getState().page).toBe('customer-import');
	expect(pickedNames(app)).toEqual(['Bu Sri']);
	await saveImport(app, said);
	const [sri] = await app.book.allCustomers();
	expect(app.route.getState()).toEqual({ page: 'customer', id: sri?.id });
	app.platform.history.back();
	expect(app.route.getState().page).toBe('customers');
});

test('several from the phone lead back to the list; without name and number nobody is made', async () => {
	const app = openApp();
	app.platform.history.push('/pelanggan');
	app.platform.history.push('/pelanggan/baru');
	app.platform.pickContacts = async () => [
		{ name: 'Bu Sri', phones: ['0812-3456-7801', '0812 3456 7801'] },
		{ name: '', phones: ['0812-3456-7802'] },
		{ name: '', phones: [] },
	];
	await importPicked(app);
	expect(choiceOf(app).unreadable).toEqual([{ at: 3, reason: 'no-name' }]);
	await saveImport(app, said);
	expect(await names(app)).toEqual(['0812-3456-7802', 'Bu Sri']);
	expect(app.route.getState().page).toBe('customers');
});

test('a picker closed without a choice leaves the form as it is', async () => {
	const app = openApp();
	app.platform.history.push('/pelanggan/baru');
	app.platform.pickContacts = async () => [];
	await importPicked(app);
	expect(app.route.getState().page).toBe('customer-new');
});

test('a picker that fails offers the file instead', async () => {
	const app = openApp();
	app.platform.history.push('/pelanggan/baru');
	app.platform.pickContacts = async () => {
		throw new Error('closed by the system');
	};
	await importPicked(app);
	expect(app.route.getState().page).toBe('customer-import');
	expect(contactImport(app).getState()).toEqual({ step: 'source', failure: 'unknown' });
});

test('who has left the page during a long save is not moved by its end', async () => {
	const app = openApp();
	app.platform.history.push('/pelanggan');
	app.platform.history.push('/pelanggan/impor');
	await importFile(app, vcf(card('Budi', '081234567802')));
	const saving = saveImport(app, said);
	app.platform.history.back();
	await saving;
	expect(app.route.getState().page).toBe('customers');
	expect(await names(app)).toEqual(['Budi']);
});
