import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { packOrder } from '../../src/domain/order-code.ts';
import { seal } from '../../src/domain/packed/envelope.ts';
import type { Tag } from '../../src/domain/product-tag.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { countKept, draftsKept } from './kept.ts';
import type { Phone } from './phone.ts';
import { smallShopWithoutSignal, todayInJakarta } from './seller.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;
let before: Record<string, number>;

beforeAll(async () => {
	({ phone, server } = await smallShopWithoutSignal());
	before = await countKept(phone);
});

/** Whatever came: nothing of it ran, nothing of it is in the book, and the app goes on. */
afterEach(async () => {
	expect(await phone.page.evaluate(() => 'broken' in window)).toBe(false);
	expect(await phone.page.locator('[onerror], [src=x]').count()).toBe(0);
	expect(await countKept(phone)).toEqual(before);
	expect([...phone.errors, ...phone.strays, ...server.missing]).toEqual([]);
	await phone.page.getByRole('link', { name: 'Pesanan' }).first().waitFor();
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

const attack = '<img src=x onerror="broken=true">';
const today = todayInJakarta();
const code = packOrder({
	placed: today,
	tier: 'ordinary',
	delivery: 'delivery',
	day: addDays(today, 1),
	salt: 0,
	lines: [{ tag: 4_711 as Tag, quantity: 9_999, price: rupiah(1_000) }],
	name: attack,
	note: attack,
});
const forged = (bytes: number[]) => {
	const content = Uint8Array.from(bytes);
	return seal({ version: '1', pack: () => content, unpack: () => content }, content);
};

describe('a link to the app that holds no order', () => {
	const links = {
		'a newer version': `2${code.slice(1)}`,
		'one cut off': code.slice(0, -7),
		'one letter changed': code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
		'a script': encodeURIComponent('"><script>broken=true</script>') + attack,
		'a megabyte': `1${'A'.repeat(1_000_000)}`,
		'a bomb with a true checksum': forged(Array.from({ length: 2_900 }, () => 0)),
		'noise with a true checksum': forged(Array.from({ length: 900 }, (_, at) => (at * 7_919) % 251)),
	};

	it.each(Object.entries(links))('%s', async (_, letters) => {
		await phone.page.goto('about:blank');
		await phone.page.goto(`${server.url}#/p/${letters}`);
		await phone.sees('Link pesanannya tidak terbaca. Salin seluruh pesannya di WA, lalu tempel di sini.');
		expect(await phone.page.getByRole('button', { name: 'Simpan' }).count()).toBe(0);
		expect(await draftsKept(phone)).toEqual([]);
	});
});

it('a true code with an attack in it is shown as it was typed', async () => {
	await phone.page.goto(`${server.url}#/p/${code}`);
	await phone.sees(attack);
	expect(await phone.page.getByLabel('Catatan').inputValue()).toContain(attack);
});

describe('a message with no order in it', () => {
	const messages = {
		'a megabyte': 'klepon 2, '.repeat(100_000),
		'a script': `${attack}\n"><script>broken=true</script>`,
	};

	it.each(Object.entries(messages))('%s, pasted', async (_, message) => {
		await phone.page.goto(`${server.url}#/pesanan/tempel`);
		await phone.page.getByLabel('Pesan dari pembeli').fill(message);
		await phone.page.getByRole('heading', { name: 'Yang terbaca' }).waitFor();
		await phone.page.getByLabel('Pesan dari pembeli').fill('');
		await phone.page.getByRole('heading', { name: 'Yang terbaca' }).waitFor({ state: 'detached' });
	});

	it.each(Object.entries(messages))('%s, shared', async (_, message) => {
		await phone.page.goto(`${server.url}?${new URLSearchParams({ text: message })}`);
		await phone.page.getByRole('heading', { name: 'Yang terbaca' }).waitFor();
	});
});
