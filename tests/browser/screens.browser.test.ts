import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { openShop } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';
import { picturesMade } from './story.ts';

let server: StaticServer;
beforeAll(async () => {
	server = await serve('dist');
});
afterAll(() => server.cut());

const looks = [
	{ look: 'light', colorScheme: 'light', letters: '100%' },
	{ look: 'dark', colorScheme: 'dark', letters: '100%' },
	{ look: 'large letters', colorScheme: 'light', letters: '200%' },
] as const;

const message =
	'Bu, pesan brownies kukus 2 sama donat 3 kotak buat besok ya, diantar jam 4. DP 50rb, tulis HBD Rara';

const emptyPlaces = [
	'pelanggan',
	'pesanan',
	'pesanan/bikin',
	'pesanan/po',
	'jualan',
	'jualan/story',
	'jualan/katalog',
	'jualan/poster',
	'pelanggan/asal',
	'lainnya/cadangan',
	'lainnya/pulihkan',
];

/** Screens of a shop that has been at it for months, and how to come to each from the one before. */
const tour: readonly (readonly [name: string, go: (phone: Phone) => Promise<void>])[] = [
	['hari-ini', async (phone) => phone.page.getByRole('heading', { level: 1 }).waitFor()],
	['catat', (phone) => phone.tap('button', 'Catat')],
	['kasbon-siapa', (phone) => phone.tap('button', /^Kasbon/)],
	['kasbon', async (phone) => phone.tapOn(phone.page.getByRole('dialog').getByRole('listitem').first())],
	['bayar-siapa', (phone) => toAddress(phone, '/?lembar=bayar')],
	['bayar', async (phone) => phone.tapOn(phone.page.getByRole('dialog').getByRole('listitem').first())],
	['pelanggan', (phone) => toAddress(phone, '/pelanggan')],
	['pelanggan-satu', (phone) => phone.tapOn(firstRow(phone))],
	['pelanggan-wa', (phone) => phone.tap('link', 'WA')],
	['pelanggan-ubah', async (phone) => leave(phone, () => phone.tap('link', 'Ubah'))],
	['seperti-biasa', async (phone) => leave(phone, () => phone.tap('link', 'Seperti biasa'))],
	['pelanggan-baru', (phone) => toAddress(phone, '/pelanggan/baru')],
	['kontak', (phone) => toAddress(phone, '/pelanggan/impor')],
	['pesanan', (phone) => toAddress(phone, '/pesanan')],
	['pesanan-satu', (phone) => phone.tapOn(firstRow(phone))],
	['pesanan-wa', (phone) => phone.tap('link', 'WA')],
	['pesanan-ubah', async (phone) => leave(phone, () => phone.tap('link', 'Ubah'))],
	['pesanan-baru', (phone) => toAddress(phone, '/pesanan/baru')],
	['bikin', (phone) => toAddress(phone, '/pesanan/bikin')],
	['po-baru', (phone) => toAddress(phone, '/pesanan/po/baru')],
	[
		'po-salah',
		async (phone) => {
			await phone.tapOn(phone.page.getByRole('checkbox').first());
			await phone.tap('button', 'Simpan');
		},
	],
	[
		'po',
		async (phone) => {
			await phone.type('Nama PO', 'PO Lebaran');
			await phone.type(/^Paling banyak/, '40');
			await phone.tap('button', 'Simpan');
			await phone.sees(/^PO buka sampai/);
		},
	],
	['po-pesan', (phone) => phone.tap('link', 'Pesan untuk PO ini')],
	['po-daftar', (phone) => toAddress(phone, '/pesanan/po')],
	['jualan', (phone) => toAddress(phone, '/jualan')],
	['produk', (phone) => phone.tapOn(firstRow(phone))],
	['produk-resep', (phone) => phone.tap('button', 'Tulis resep')],
	['story', (phone) => toAddress(phone, '/jualan/story').then(() => picturesMade(phone, 1))],
	['story-po', (phone) => phone.tap('button', 'PO').then(() => picturesMade(phone, 1))],
	['story-tersimpan', (phone) => phone.tap('button', 'Kirim ke Story')],
	['story-persegi', (phone) => phone.tap('radio', 'Persegi')],
	['katalog', (phone) => toAddress(phone, '/jualan/katalog')],
	['katalog-reseller', (phone) => phone.tap('radio', 'Reseller')],
	['tempel-kosong', (phone) => toAddress(phone, '/pesanan/tempel')],
	['tempel', (phone) => toAddress(phone, `/pesanan/tempel?pesan=${encodeURIComponent(message)}`)],
	['promo-kosong', (phone) => toAddress(phone, '/jualan/promo')],
	['promo-baru', (phone) => phone.tap('link', 'Tulis promo pertama')],
	['promo-rinci', (phone) => phone.tap('button', 'Pilih lebih rinci')],
	['promo-antre', (phone) => phone.tap('button', /^Mulai kirim ke/)],
	['promo-ubah', (phone) => phone.tap('link', 'Ubah')],
	['promo', (phone) => toAddress(phone, '/jualan/promo')],
	['bonus-kosong', (phone) => toAddress(phone, '/jualan/bonus')],
	['bonus-baru', (phone) => phone.tap('link', 'Buat bonus pertama')],
	['bonus-salah', (phone) => phone.tap('button', 'Simpan')],
	['bonus-musim', (phone) => phone.tap('button', 'Potongan musim')],
	['poster', (phone) => toAddress(phone, '/jualan/poster')],
	['kartu', (phone) => toAddress(phone, '/jualan/kartu')],
	['bazar', (phone) => toAddress(phone, '/pelanggan/bazar')],
	['asal', (phone) => toAddress(phone, '/pelanggan/asal')],
	['lainnya', (phone) => toAddress(phone, '/lainnya')],
	['contoh', (phone) => toAddress(phone, '/lainnya?lembar=contoh')],
];

describe.each(looks)('in $look', ({ look, colorScheme, letters }) => {
	it('every screen is readable by everybody', async () => {
		const phone = await Phone.open({ url: server.url, colorScheme });
		const wrong: string[] = [];
		async function lookAt(name: string): Promise<void> {
			await phone.page.evaluate(
				(size) => document.documentElement.style.setProperty('font-size', size),
				letters,
			);
			await phone.page.waitForTimeout(350);
			await phone.screenshot(`${look}-${name}`.replace(' ', '-'));
			const wide = await phone.page.evaluate(() =>
				[...document.querySelectorAll('.screen-page, .sheet')].some(
					(box) => box.scrollWidth > box.clientWidth,
				),
			);
			if (wide) wrong.push(`${name}: wider than the phone`);
			wrong.push(...(await phone.axe()).map((violation) => `${name}: ${violation}`));
		}
		try {
			await phone.sees('Buku langganan Anda');
			await lookAt('selamat-datang');
			await openShop(phone);
			await lookAt('hari-ini-kosong');
			for (const place of emptyPlaces) {
				await toAddress(phone, `/${place}`);
				await lookAt(`${place.replace('/', '-')}-kosong`);
			}
			await toAddress(phone, '/lainnya?lembar=contoh');
			await phone.tap('button', /^Azzalea Cake/);
			await phone.sees('Buku contoh');
			for (const [name, go] of tour) {
				await go(phone);
				await lookAt(name);
			}
			expect(wrong).toEqual([]);
			expect(phone.errors).toEqual([]);
		} finally {
			await phone.close();
		}
	}, 240_000);
});

async function toAddress(phone: Phone, address: string): Promise<void> {
	await phone.page.goto(`${server.url}#${address}`);
	await phone.page.reload();
	await phone.page.getByRole('heading').first().waitFor();
}

async function leave(phone: Phone, next: () => Promise<void>): Promise<void> {
	await phone.back();
	await next();
}

function firstRow(phone: Phone) {
	return phone.page.getByRole('main').getByRole('listitem').getByRole('link').first();
}
