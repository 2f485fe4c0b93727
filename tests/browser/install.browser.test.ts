import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, routeOf } from '../../src/app/route.ts';
import { Phone } from './phone.ts';
import { type StaticServer, serve } from './static-server.ts';

interface Picture {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
}

interface Manifest {
	readonly id: string;
	readonly icons: Picture[];
	readonly screenshots: Picture[];
	readonly shortcuts: { readonly url: string; readonly icons: Picture[] }[];
}

let server: StaticServer;
let phone: Phone;
let manifest: Manifest;

beforeAll(async () => {
	server = await serve('dist', '/a/b/');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	manifest = await (await fetch(`${server.url}manifest.webmanifest`)).json();
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

it('can be installed', async () => {
	const session = await phone.page.context().newCDPSession(phone.page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	const { errors } = await session.send('Page.getAppManifest');
	expect(installabilityErrors).toEqual([]);
	expect(errors).toEqual([]);
});

it('keeps its identity for ever', () => {
	expect(manifest.id).toBe('/langganan-buku-pelanggan');
});

it('offers shortcuts to routes that are there', () => {
	const addresses = manifest.shortcuts.map(({ url }) => url.replace('./#', ''));
	expect(addresses.map((address) => addressOf(routeOf(address)))).toEqual(addresses);
});

it('shows every picture of its manifest in the size it says', async () => {
	const { icons, screenshots, shortcuts } = manifest;
	const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((shortcut) => shortcut.icons)];
	const bitmaps = pictures.filter(({ sizes }) => sizes !== 'any');
	const real = await phone.page.evaluate(
		(sources) =>
			Promise.all(
				sources.map(async (src) => {
					const image = new Image();
					image.src = src;
					await image.decode();
					return `${image.naturalWidth}x${image.naturalHeight}`;
				}),
			),
		pictures.map(({ src }) => src),
	);
	const sizes = new Map(pictures.map(({ src }, index) => [src, real[index]]));
	expect(bitmaps.map(({ src }) => sizes.get(src))).toEqual(bitmaps.map((bitmap) => bitmap.sizes));
});

it("keeps every file on the phone, but for the installer's pictures, the sample shops and the buyer's page", async () => {
	const kept = await phone.page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => url.replace(/\?.*/, ''));
	});
	const notForThePage =
		/^(sw\.js|screenshots\/.*|licenses\.md|\.vite\/.*|katalog\.html|assets\/(katalog|samples)-.*)$/;
	const files = readdirSync('dist', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative('dist', join(entry.parentPath, entry.name)))
		.filter((file) => !notForThePage.test(file));
	expect(kept.sort()).toEqual(files.map((file) => server.url + file).sort());
});
