import type { Phone } from '../browser/phone.ts';
import { type StaticServer, serve } from '../browser/static-server.ts';
import { bigSize } from './big-book.ts';
import { bookFile } from './book-file.ts';
import { watchMemory } from './browser-memory.ts';
import type { Bench, Measured } from './figure.ts';
import { newPhone, patience, readFile, restore } from './restore-book.ts';
import { slowDown } from './slow-phone.ts';

const restored = 'big book restored, from the file to the book';
const restoreMemory = 'big book restored, most memory';
const backedUp = 'big book backed up';
const backupMemory = 'big book backed up, most memory';

/** 140,061 rows, on a new phone and off it again; beside that what 300 photos add. */
export const wholeBook: Bench = {
	lines: {
		[restored]: { unit: 'ms', limit: 60_000 },
		[restoreMemory]: { unit: 'MB', limit: 150 },
		[backedUp]: { unit: 'ms', limit: 20_000 },
		[backupMemory]: { unit: 'MB', limit: 150 },
	},
	baseline: 'the same with 300 photos',
	most: 3,
	async open() {
		const server = await serve('dist');
		const [bare, whole] = [await bookFile(bigSize, 'no photos'), await bookFile(bigSize, 'photos')];
		return {
			figure: () => thereAndBack(server, bare),
			baseline: () => thereAndBack(server, whole),
			close: () => server.cut(),
		};
	},
};

async function thereAndBack(server: StaticServer, file: string): Promise<Measured> {
	const phone = await newPhone(server);
	try {
		const there = await watched(phone, async () => {
			await readFile(phone, file);
			await restore(phone);
		});
		await phone.tap('button', 'Buka buku');
		await phone.page.getByRole('navigation').waitFor();
		await phone.page.goto(`${server.url}#/lainnya`);
		await phone.page.getByRole('link', { name: /Cadangan/ }).waitFor();
		const back = await watched(phone, async () => {
			await phone.page.goto(`${server.url}#/lainnya/cadangan`);
			await phone.page.getByText('Cadangan siap dikirim').waitFor({ timeout: patience });
		});
		return {
			[restored]: there.ms,
			[restoreMemory]: there.mb,
			[backedUp]: back.ms,
			[backupMemory]: back.mb,
		};
	} finally {
		await phone.close();
	}
}

/** Minutes at most: what it takes to ask the browser whether it is done is little beside them. */
async function watched({ page }: Phone, work: () => Promise<void>): Promise<{ ms: number; mb: number }> {
	const memory = await watchMemory(page, 'all');
	const hurry = await slowDown(page);
	const begun = performance.now();
	await work();
	const ms = performance.now() - begun;
	await hurry();
	return { ms, mb: memory.peak() };
}
