import { afterEach, expect, it } from 'vitest';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { addCustomer, openCustomer, pick, saveOrder, stockedShop } from './seller.ts';
import { giveShareSheet } from './share-sheet.ts';
import { alFazza, bakso, kopiRojo, pempek, type ShopOfStudy, sigendo, vanara } from './shops.ts';
import { expectPicture, expectShown, picturesMade } from './story.ts';
import { answerForWhatsApp, chatBehind, strayed } from './whatsapp.ts';

let close: () => Promise<void>;
let phone: Phone;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('bonus-failed');
	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
	await close();
});

/** The shop with all it sells, on a phone without signal; *Jualan* is on the screen. */
async function begin(shop: ShopOfStudy): Promise<void> {
	const opened = await stockedShop(shop);
	phone = opened.phone;
	await answerForWhatsApp(phone);
	close = async () => {
		await opened.phone.close();
		await opened.server.cut();
	};
}

/** Writes a rule down, from *Jualan* to the list of rules. */
async function addRule(kind: string, fill: () => Promise<void>, sentence: string): Promise<void> {
	await toAddress(phone, '#/jualan');
	await phone.tap('link', 'Bonus');
	await phone.tap('link', /^(Buat bonus pertama|Bonus baru)$/);
	await phone.tap('button', kind);
	await fill();
	expect(await phone.axe()).toEqual([]);
	await phone.tap('button', 'Simpan');
	await phone.sees('Bonus tersimpan');
	await phone.sees(sentence);
}

const choose = (label: string, product: string) =>
	phone.tapOn(phone.page.getByRole('group', { name: label }).getByRole('button', { name: product }));

/** Writes a customer down; their page is on the screen. */
async function addBuyer(name: string, prices?: 'Tetap' | 'Reseller'): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await addCustomer(phone, name);
	if (!prices) return;
	await phone.tap('link', 'Ubah');
	await phone.tapOn(
		phone.page.getByRole('radiogroup', { name: 'Harga yang dipakai' }).getByRole('radio', { name: prices }),
	);
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Begins an order from the customer's page, of so many of a product. */
async function order(product: string, quantity: string): Promise<void> {
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, product);
	await phone.retype(new RegExp(`^Jumlah ${product.toLowerCase()}`), quantity);
}

/** Hands the order on the screen over, to be paid later. */
async function handOverAsKasbon(left: string): Promise<void> {
	await phone.tap('button', 'Tandai siap');
	await phone.tap('link', 'Tandai selesai');
	const dialog = phone.page.getByRole('dialog');
	await dialog.getByText(left).first().waitFor();
	await phone.tap('button', 'Jadi kasbon');
	await phone.sees('Pesanan selesai');
	await dialog.waitFor({ state: 'detached' });
}

/** Opens the page of a customer, who owes this. */
async function owes(name: string, inWords: string): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, name);
	await phone.sees(/^Sisa bayar/);
	await phone.sees(new RegExp(`^${inWords}$`));
}

/** What the chat behind *Kirim lewat WhatsApp* holds; the page beneath is there again afterwards. */
async function sent(): Promise<string> {
	const { text } = await chatBehind(phone, phone.page.getByRole('link', { name: 'Kirim lewat WhatsApp' }));
	await phone.tap('button', 'Tutup');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	return text;
}

const total = () => phone.page.locator('.act-sum output').textContent();
const give = (what: string) => phone.tap('button', `Beri ${what}`);
const gives = (what: string | RegExp) => phone.page.getByRole('button', { name: what }).count();

/** What the confirmation of the order on the screen says; its page is there again afterwards. */
async function confirmation(): Promise<string | null> {
	await phone.tap('link', 'WA');
	const text = await phone.page.getByRole('dialog').textContent();
	await phone.back();
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	return text;
}

it('Vanara Cake: each pays her own price and reads why, many cost less, the season lets off, the gain is known', async () => {
	await begin(vanara);
	await phone.tap('link', /^Pie susu/);
	await phone.tap('button', /^Lebih rinci/);
	await phone.type('Beli banyak, mulai', '50');
	await phone.type('Harga beli banyak', '3000');
	await phone.type('Modal', '2000');
	await phone.screenshot('vanara-produk-rinci');
	await phone.tap('button', 'Simpan');
	await phone.sees('Pie susu tersimpan');

	await addBuyer('Bu Tini', 'Reseller');
	await order('Nastar toples 500 g', '4');
	await phone.sees('harga reseller');
	expect(await total()).toBe('Rp220.000');
	await saveOrder(phone, 'Bu Tini');

	await addBuyer('Rara', 'Tetap');
	await order('Nastar toples 500 g', '2');
	await phone.sees('harga pelanggan tetap');
	expect(await total()).toBe('Rp124.000');
	await phone.retype('Harga nastar toples 500 g', '60000');
	await phone.tap('switch', 'Ingat harga ini untuk Rara');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('vanara-ingat-harga');
	await saveOrder(phone, 'Rara');
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Rara');
	await order('Nastar toples 500 g', '3');
	await phone.sees('harga Rara');
	expect(await total()).toBe('Rp180.000');
	await phone.tap('switch', 'Ingat harga ini untuk Rara');
	await phone.sees('harga pelanggan tetap');
	expect(await total()).toBe('Rp186.000');
	await saveOrder(phone, 'Rara');

	await addRule('Potongan musim', () => phone.type('Potongan', '5'), 'Potongan musim');
	await addBuyer('Bu Guru Ani');
	await order('Pie susu', '49');
	expect(await total()).toBe('Rp171.500');
	await phone.retype('Jumlah pie susu', '50');
	await phone.sees('harga mulai 50');
	expect(await total()).toBe('Rp150.000');
	await give('Potongan 5%');
	expect(await total()).toBe('Rp142.500');
	await phone.screenshot('vanara-potongan');
	await saveOrder(phone, 'Bu Guru Ani');
	await phone.sees('untung Rp42.500');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('vanara-untung');
	const letter = await confirmation();
	expect(letter).toContain('• 50 biji Pie susu — Rp150.000');
	expect(letter).toMatch(/Potongan: −Rp7\.500\s*Total: \*?Rp142\.500/);

	// Opened again it stays, and can be taken out.
	await phone.tap('link', 'Ubah');
	expect(await total()).toBe('Rp142.500');
	await phone.tap('button', 'Hapus Potongan 5%');
	expect(await total()).toBe('Rp150.000');
	await phone.tap('button', 'Simpan');
	await phone.sees('untung Rp50.000');
});

it('Kopi Rojo: a tester above an amount, followed until it leads to an order; all who follow see what there is', async () => {
	await begin(kopiRojo);
	await addRule(
		'Tester',
		async () => {
			await phone.type('Belanja mulai', '500000');
			await choose('Yang diberikan', 'Kopi arabika bubuk 200 g');
		},
		'Belanja mulai Rp500.000, tester 1 kopi arabika bubuk 200 g',
	);
	const tester = 'Tester 1 kopi arabika bubuk 200 g';
	await addBuyer('Warung Mbak Yah', 'Reseller');
	await order('Kopi robusta bubuk 1 kg', '5');
	expect(await gives(/^Beri/)).toBe(0);
	await phone.retype('Jumlah kopi robusta bubuk 1 kg', '6');
	await phone.sees('Belanja mulai Rp500.000, tester 1 kopi arabika bubuk 200 g');
	await give(tester);
	expect(await gives(/^Beri/)).toBe(0);
	expect(await total()).toBe('Rp516.000');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('rojo-tester');
	await saveOrder(phone, 'Warung Mbak Yah');
	await phone.sees('tester, gratis');
	expect(await confirmation()).toContain('• 1 bungkus Kopi arabika bubuk 200 g — tester, gratis');
	await toAddress(phone, '#/pesanan');
	await phone.sees(/^Bikin: 1 bungkus kopi arabika bubuk 200 g, 6 bungkus kopi robusta/);

	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Warung Mbak Yah');
	await phone.sees('belum jadi pesanan');
	await order('Kopi arabika bubuk 200 g', '2');
	expect(await total()).toBe('Rp60.000');
	await saveOrder(phone, 'Warung Mbak Yah');
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Warung Mbak Yah');
	await phone.sees('sudah jadi pesanan');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('rojo-pelanggan');

	const sheet = await giveShareSheet(phone);
	await toAddress(phone, '#/jualan');
	await phone.tap('link', /^Gambar Story/);
	await phone.tap('button', 'Papan harga');
	await phone.tap('button', 'Kopi');
	await picturesMade(phone, 1);
	await phone.tap('button', 'Kirim ke Story');
	await phone.sees(/^Di WhatsApp pilih “Status saya”/);
	const [{ files, text } = { files: [], text: '' }] = sheet.shared;
	expect(files).toHaveLength(1);
	for (const file of files) {
		expectPicture(file, 'story');
		await expectShown(phone, file);
	}
	expect(text.split('\n')).toEqual([
		'*Daftar harga* · Kopi Rojo',
		'• Kopi robusta bubuk 1 kg Rp98.000/bungkus',
		'• Kopi arabika bubuk 200 g Rp35.000/bungkus',
		'Pesan lewat WA 0812-0000-0102',
	]);
});

it('Sigendo: more chips above a million, none below; the shop orders again and pays after the sale', async () => {
	await begin(sigendo);
	await addRule(
		'Belanja banyak',
		async () => {
			await phone.type('Belanja mulai', '1jt');
			await choose('Yang diberikan', 'Keripik pisang manis 250 g');
			await phone.retype('Dapat berapa', '5');
		},
		'Belanja mulai Rp1.000.000, bonus 5 keripik pisang manis 250 g',
	);
	await addBuyer('Toko Makmur', 'Reseller');
	await order('Keripik pisang bal 5 kg', '6');
	expect(await total()).toBe('Rp990.000');
	expect(await gives(/^Beri/)).toBe(0);
	await phone.retype('Jumlah keripik pisang bal 5 kg', '7');
	await give('Gratis 5 keripik pisang manis 250 g');
	expect(await total()).toBe('Rp1.155.000');
	await phone.tap('button', 'Hapus Gratis 5 keripik pisang manis 250 g');
	await give('Gratis 5 keripik pisang manis 250 g');
	await saveOrder(phone, 'Toko Makmur');
	await phone.sees('Rp1.155.000');
	await toAddress(phone, '#/pesanan');
	await phone.sees(/^Bikin: 7 keripik pisang bal 5 kg, 5 bungkus keripik pisang manis/);

	await phone.tap('link', /^Toko Makmur/);
	await handOverAsKasbon('Rp1.155.000');
	await owes('Toko Makmur', 'satu juta seratus lima puluh lima ribu rupiah');

	// As always: the same goods at the same price, and what comes along is offered anew.
	await phone.tap('link', 'Seperti biasa');
	expect(await total()).toBe('Rp1.155.000');
	expect(await gives(/^Hapus Gratis/)).toBe(0);
	await give('Gratis 5 keripik pisang manis 250 g');
	await saveOrder(phone, 'Toko Makmur');
	await handOverAsKasbon('Rp1.155.000');
	await owes('Toko Makmur', 'dua juta tiga ratus sepuluh ribu rupiah');

	// What has been sold is paid: the oldest goods first, and then a part of the others.
	await phone.tap('link', 'Bayar');
	for (const key of ['1', '5', '0', '0', '000']) await phone.tap('button', key);
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees('Pembayaran Rp1.500.000 dari Toko Makmur tersimpan');
	await owes('Toko Makmur', 'delapan ratus sepuluh ribu rupiah');
	await phone.screenshot('sigendo-titip');
	const handedOver = phone.page.getByRole('link', { name: /^7 keripik pisang bal 5 kg/ });
	await phone.tapOn(handedOver.last());
	await phone.sees('Lunas');
	await phone.back();
	await phone.tapOn(handedOver.first());
	await phone.sees('Dibayar Rp345.000, sisa Rp810.000');
	await phone.back();
	await phone.tap('link', 'Bayar');
	await phone.tap('button', 'Bayar semua');
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees('Pembayaran Rp810.000 dari Toko Makmur tersimpan');
	await phone.sees('Tidak ada kasbon');
});

it('Al-Fazza: asked before, a bag with each air gun, the guarantee in writing, thanked after; until the rule rests', async () => {
	await begin(alFazza);
	await addRule(
		'Barang berhadiah',
		async () => {
			await choose('Yang dibeli', 'Senapan gejluk');
			await choose('Yang diberikan', 'Tas senapan');
		},
		'Tiap beli senapan gejluk, bonus 1 tas senapan',
	);
	await addBuyer('Pak Asep');
	await phone.tap('link', 'WA');
	await phone.tap('button', 'Sapa');
	expect(await sent()).toMatch(/^Halo Pak Asep, ini dari Al-Fazza\./);
	await order('Senapan gejluk', '2');
	await phone.type('Catatan', 'Garansi 6 bulan');
	await phone.sees('Tiap beli senapan gejluk, bonus 1 tas senapan');
	await give('Gratis 2 tas senapan');
	expect(await total()).toBe('Rp2.500.000');
	await saveOrder(phone, 'Pak Asep');
	expect(await confirmation()).toContain('• 2 buah Tas senapan — gratis');
	await phone.tap('button', 'Tandai siap');
	await phone.tap('link', 'Tandai selesai');
	await phone.tap('button', 'Dibayar lunas');
	await phone.sees('Pesanan selesai');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	await phone.tap('link', 'WA');
	await phone.tap('button', 'Nota');
	const receipt = (await sent()).split('\n');
	for (const line of [
		'• 2 buah Senapan gejluk — Rp2.500.000',
		'• 2 buah Tas senapan — gratis',
		'Total: *Rp2.500.000*',
		'Sudah dibayar: Rp2.500.000',
		'Lunas',
		'Catatan: Garansi 6 bulan',
	]) {
		expect(receipt).toContain(line);
	}
	await phone.tap('link', 'WA');
	await phone.tap('button', 'Terima kasih');
	expect(await sent()).toBe(
		'Halo Pak Asep, terima kasih sudah pesan di Al-Fazza 🙏\n\nSemoga cocok. Kalau ada yang kurang, kabari saja ya, biar saya perbaiki.',
	);
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Pak Asep');
	await phone.sees('Tidak ada kasbon');
	await phone.page.getByRole('heading', { name: 'Sapaan dan kunjungan' }).waitFor();
	await phone.screenshot('fazza-disapa');

	await toAddress(phone, '#/jualan/bonus');
	await phone.screenshot('fazza-bonus');
	await phone.tap('link', /^Tiap beli senapan/);
	await phone.screenshot('fazza-bonus-ubah');
	await phone.tap('switch', /^Jalan/);
	await phone.tap('button', 'Simpan');
	await phone.sees('Berhenti dulu');
	await addBuyer('Pak Ujang');
	await order('Senapan gejluk', '1');
	expect(await gives(/^Beri/)).toBe(0);
	await toAddress(phone, '#/jualan/bonus');
	await phone.tap('link', /^Tiap beli senapan/);
	await phone.tap('button', 'Hapus bonus');
	await phone.sees('Bonus dihapus');
	await phone.tap('button', 'Urungkan');
	await phone.sees('Tiap beli senapan gejluk, bonus 1 tas senapan');
});

it('Pempek Bege: five percent for whoever has ordered five times', async () => {
	await begin(pempek);
	await addRule(
		'Potongan langganan',
		async () => {
			await phone.retype('Setelah berapa', '0');
			await phone.type('Potongan', '101');
			await phone.tap('button', 'Simpan');
			await phone.sees('Banyaknya harus angka bulat');
			await phone.sees('Potongannya harus angka bulat, dari 1 sampai 100 persen.');
			await phone.retype('Setelah berapa', '5');
			await phone.retype('Potongan', '5');
		},
		'Sudah 5 kali pesan, potongan 5%',
	);
	await addBuyer('Bu Rina');
	await order('Pempek kapal selam', '4');
	await saveOrder(phone, 'Bu Rina');
	for (let times = 2; times <= 5; times += 1) {
		await phone.tap('link', 'Pesan lagi');
		expect(await gives(/^Beri/)).toBe(0);
		await saveOrder(phone, 'Bu Rina');
	}
	await phone.tap('link', 'Pesan lagi');
	await phone.sees('Sudah 5 kali pesan, potongan 5%');
	expect(await total()).toBe('Rp60.000');
	await give('Potongan 5%');
	expect(await total()).toBe('Rp57.000');
	await phone.retype('Jumlah pempek kapal selam', '10');
	expect(await total()).toBe('Rp142.500');
	await saveOrder(phone, 'Bu Rina');
	await phone.sees('Rp142.500');
});

it('Bakso Aki Iyen: the stamp card fills over all orders, and the free bowl is cooked too', async () => {
	await begin(bakso);
	await addRule('Kartu stempel', () => choose('Yang dibeli', 'Bakso halus'), 'Beli 10 bakso halus, gratis 1');
	await addBuyer('Pak Dedi');
	await order('Bakso halus', '7');
	expect(await total()).toBe('Rp105.000');
	expect(await gives(/^Beri/)).toBe(0);
	await saveOrder(phone, 'Pak Dedi');
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Pak Dedi');
	await phone.page.getByRole('img', { name: '7 dari 10' }).waitFor();
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('bakso-kartu');
	await phone.tap('link', /^Beli 10 bakso halus/);
	await phone.page.getByRole('dialog', { name: 'Kartu stempel' }).getByRole('img').waitFor();
	await phone.tap('button', 'Tutup');

	await order('Bakso halus', '3');
	await phone.sees('Beli 10 bakso halus, gratis 1');
	await give('Gratis 1 bakso halus');
	expect(await total()).toBe('Rp45.000');
	await saveOrder(phone, 'Pak Dedi');
	await toAddress(phone, '#/pesanan');
	await phone.sees(/^Bikin: 11 porsi bakso halus/);
});
