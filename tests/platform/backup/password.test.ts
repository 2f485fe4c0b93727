import { beforeAll, expect, test } from 'vitest';
import { webBackups } from '../../../src/platform/backup/web-backups.ts';
import { batches, fewRows, read, written } from './files.ts';

const backups = webBackups();

let file: File;

beforeAll(async () => {
	file = await written(batches(fewRows), { password: 'Kué Lapis 7' });
});

test.each(['Kué Lapis 7', ' Kué Lapis 7 ', 'Kue\u0301 Lapis 7', 'Kué Lapis ７'])(
	'opens however the keyboard has written it: %j',
	async (password) => {
		expect(await read(file, password)).toEqual(fewRows);
	},
);

test.each(['kué lapis 7', 'Kue Lapis 7', 'Kué  Lapis 7', 'Kué Lapis 77', '', ' '])(
	'does not open with another: %j',
	async (password) => {
		await expect(read(file, password)).rejects.toThrow('backup-password');
		await expect(backups.peek(file, password)).rejects.toThrow('backup-password');
	},
);

test('does not open without one', async () => {
	await expect(read(file)).rejects.toThrow('backup-password');
});

test('nothing is locked with blanks', async () => {
	await expect(written(batches(fewRows), { password: '  ' })).rejects.toThrow('backup-password');
});

test('a file that is not locked opens with any', async () => {
	expect(await read(await written(), 'apa saja')).toEqual(fewRows);
});
