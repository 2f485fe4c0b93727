import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { type StaticServer, serve } from './static-server.ts';

describe('the built page', () => {
	const html = readFileSync('dist/index.html', 'utf8');

	it('states its policy before anything the policy binds', () => {
		expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
	});

	it('has no script and no style of its own', () => {
		expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
	});
});

describe('the policy', () => {
	let server: StaticServer;
	let phone: Phone;

	beforeAll(async () => {
		server = await serve('dist');
		phone = await Phone.open({ url: server.url });
	});

	afterAll(async () => {
		await phone.close();
		await server.cut();
	});

	it('lets nothing be fetched from another host', async () => {
		const fetched = phone.page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => undefined));
		await expect(fetched).rejects.toThrow();
		expect(phone.errors.join()).toContain("connect-src 'self'");
	});

	it('lets no text become markup', async () => {
		const written = phone.page.evaluate(() => {
			document.body.innerHTML = '<img src="x" onerror="alert(1)">';
		});
		await expect(written).rejects.toThrow('TrustedHTML');
	});

	it('lets no other worker be registered', async () => {
		const registered = phone.page.evaluate(() =>
			navigator.serviceWorker.register('other.js').then(() => undefined),
		);
		await expect(registered).rejects.toThrow('own service worker');
	});
});
