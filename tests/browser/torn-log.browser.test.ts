import { existsSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { addCustomer, goTo, openShop } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';
import { wholeBook } from './whole-book.ts';

let phone: Phone;
let server: StaticServer;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('torn-log-failed');
	await phone.close();
	await server.cut();
});

/** Leaves the last record of the browser's log cut off, as a kill in the midst of writing it does. */
function tearLog(profile: string): string[] {
	const folder = join(profile, 'Default', 'IndexedDB');
	const databases = readdirSync(folder).filter((name) => name.endsWith('.leveldb'));
	return databases.map((database) => {
		const files = readdirSync(join(folder, database)).filter((name) => name.endsWith('.log'));
		const log = join(folder, database, files.sort().at(-1) ?? '');
		truncateSync(log, statSync(log).size - 20);
		return log;
	});
}

it.each(['current', 'floor'] as const)(
	'a record that a kill has cut off takes neither the book with it nor what is written next (%s)',
	async (age) => {
		server = await serve('dist');
		phone = await Phone.open({ url: server.url, ...(age === 'floor' && { browser: age }) });
		await phone.hasApp();
		await openShop(phone);
		await goTo(phone, 'Pelanggan');
		await addCustomer(phone, 'Bu Yatmi');
		await phone.back();
		await addCustomer(phone, 'Bu Sri');
		await phone.kill();
		let torn: string[] = [];
		await phone.reopen('', (profile) => {
			torn = tearLog(profile);
		});

		await goTo(phone, 'Pelanggan');
		await addCustomer(phone, 'Bu Ani');
		await expect.poll(() => torn.filter(existsSync), { timeout: 20_000 }).toEqual([]);
		await phone.kill();
		await phone.reopen();
		await phone.sees('Azzalea Cake');
		const names = ((await wholeBook(phone))['customer'] as { readonly name: string }[]).map(
			({ name }) => name,
		);
		// What was cut off had not been confirmed, had it been a true kill.
		expect(names.filter((name) => name !== 'Bu Sri')).toEqual(['Bu Yatmi', 'Bu Ani']);
		expect(phone.errors).toEqual([]);
	},
);
