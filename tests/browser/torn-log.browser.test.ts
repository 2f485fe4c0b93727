import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Phone } from './phone.ts';
import { smallShopWithoutSignal } from './seller.ts';
import type { StaticServer } from './static-server.ts';
import { wholeBook } from './whole-book.ts';

let phone: Phone;
let server: StaticServer;

afterEach(async () => {
	await phone.close();
	await server.cut();
});

/** The logs that the browser's database has on the disk, the newest last. */
function logsIn(profile: string): string[] {
	const root = join(profile, 'Default', 'IndexedDB');
	const folder = readdirSync(root).find((name) => name.endsWith('.leveldb')) ?? '';
	const logs = readdirSync(join(root, folder)).filter((name) => name.endsWith('.log'));
	return logs.sort().map((name) => join(root, folder, name));
}

/** What a kill in the midst of a long write leaves behind: half a record at the end of the log. */
function tear(profile: string): string {
	const log = logsIn(profile).pop() ?? '';
	truncateSync(log, statSync(log).size - 40);
	return log;
}

const written = ({ customer, product, order, ledger, shop }: Record<string, readonly object[]>) => ({
	customer,
	product,
	order,
	ledger,
	shop,
});

it('a log torn by a kill costs no book, also not at the start after the next', async () => {
	({ phone, server } = await smallShopWithoutSignal());
	const before = written(await wholeBook(phone));
	expect(before.customer).not.toEqual([]);

	await phone.kill();
	let profile = '';
	let torn = '';
	await phone.reopen('', (folder) => {
		profile = folder;
		torn = tear(folder);
	});
	await phone.sees('Azzalea Cake');
	await expect.poll(() => logsIn(profile)).not.toContain(torn);

	await phone.kill();
	await phone.reopen();
	await phone.page.getByRole('navigation').waitFor();
	expect(written(await wholeBook(phone))).toEqual(before);
});
