import { afterEach, describe, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { type StaticServer, serve } from './static-server.ts';

const places = [
	{ where: 'at the root of a host', mount: '/' },
	{ where: 'under /a/b/', mount: '/a/b/' },
];

let phone: Phone | undefined;
let server: StaticServer | undefined;

afterEach(async () => {
	await phone?.close();
	await server?.cut();
});

async function hasStarted({ page }: Phone): Promise<void> {
	await page.locator('#app > *').first().waitFor();
	expect(await page.title()).toContain('Langganan');
}

describe.each(places)('the app $where', ({ mount }) => {
	it.each(['current', 'floor'] as const)('starts with no signal after the first load (%s)', async (age) => {
		server = await serve('dist', mount);
		phone = await Phone.open({ url: server.url, ...(age === 'floor' && { browser: age }) });
		await hasStarted(phone);
		await phone.hasApp();
		expect(server.missing).toEqual([]);
		await phone.offline();
		await server.cut();

		await phone.kill();
		await phone.reopen();
		await hasStarted(phone);
		await phone.reopen('?utm_source=wa#/pelanggan');
		await hasStarted(phone);

		expect(phone.failures).toEqual([]);
		expect(phone.strays).toEqual([]);
		expect(phone.errors).toEqual([]);
	});
});
