import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { dots } from '../../src/domain/rupiah.ts';
import { order, visit, type Wish } from './buyer.ts';
import { expectFilled, paste } from './import-form.ts';
import { countKept, ordersKept } from './kept.ts';
import { Phone } from './phone.ts';
import { addCustomer, addProduct, goTo, openShop, type Priced, todayInJakarta } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';
import { answerForWhatsApp, chatBehind, strayed } from './whatsapp.ts';

const cake = 'Kue ulang tahun tingkat dua hias mawar krim mentega, tulisan bebas 🎂';
const iced = 'Es teh & "kopyor" <dingin>';
const priceList: readonly Priced[] = [
	{ name: 'Bolu pandan', unit: 'loyang', price: '45000', reseller: '40.000' },
	{ name: 'Brownies kukus 🍫', unit: 'loyang', price: '55.000' },
	{ name: 'Donat kentang isi 6', unit: 'kotak', price: '18rb' },
	{ name: 'Klepon', unit: 'mika', price: '6000' },
	{ name: 'Risol mayo', unit: 'biji', price: '3000' },
	{ name: cake, unit: 'buah', price: '350rb' },
	{ name: 'Lapis legit', unit: 'loyang', price: '120000' },
	{ name: iced, unit: 'gelas', price: '5000' },
];
const today = todayInJakarta();

type Way = 'a tap on the line in the chat' | 'a share without signal' | 'a paste';

/** One order from the buyer's page to the book. */
interface Round {
	readonly way: Way;
	/** How the same message comes once more. */
	readonly again: Way;
	/** Whose link it is; one for all without it. */
	readonly to?: string;
	readonly wish: Wish;
	readonly isNew: boolean;
	readonly lines: readonly {
		readonly name: string;
		readonly unit: string;
		readonly quantity: number;
		readonly price: number;
	}[];
	readonly total: string;
	/** The day, as it stands in the form and in the book. */
	readonly when: string;
	readonly day: Day;
	readonly note: string;
}

const rounds: readonly Round[] = [
	{
		way: 'a tap on the line in the chat',
		again: 'a paste',
		wish: {
			name: 'Bu Sri',
			wares: [
				['Brownies kukus 🍫', 2],
				[cake, 1],
				['Klepon', 120],
				[iced, 3],
			],
			delivery: 'Diantar',
			day: addDays(today, 3),
			note: 'sebelah musala, jangan terlalu manis 🙏',
		},
		isNew: true,
		lines: [
			{ name: 'Brownies kukus 🍫', unit: 'loyang', quantity: 2, price: 55_000 },
			{ name: 'Klepon', unit: 'mika', quantity: 120, price: 6_000 },
			{ name: cake, unit: 'buah', quantity: 1, price: 350_000 },
			{ name: iced, unit: 'gelas', quantity: 3, price: 5_000 },
		],
		total: '1.195.000',
		when: addDays(today, 3),
		day: addDays(today, 3),
		note: 'sebelah musala, jangan terlalu manis 🙏',
	},
	{
		way: 'a share without signal',
		again: 'a share without signal',
		to: 'Toko Barokah',
		wish: {
			name: 'toko barokah',
			wares: [
				['Bolu pandan', 10],
				['Risol mayo', 1_250],
			],
			delivery: 'Diambil',
			day: addDays(today, 1),
		},
		isNew: false,
		lines: [
			{ name: 'Bolu pandan', unit: 'loyang', quantity: 10, price: 40_000 },
			{ name: 'Risol mayo', unit: 'biji', quantity: 1_250, price: 3_000 },
		],
		total: '4.150.000',
		when: 'Besok',
		day: addDays(today, 1),
		note: '',
	},
	{
		way: 'a paste',
		again: 'a tap on the line in the chat',
		wish: { name: 'Pak Karto', wares: [['Donat kentang isi 6', 4]], delivery: 'Diambil' },
		isNew: true,
		lines: [{ name: 'Donat kentang isi 6', unit: 'kotak', quantity: 4, price: 18_000 }],
		total: '72.000',
		when: 'Besok',
		day: addDays(today, 1),
		note: '',
	},
];

describe.each(['current', 'floor'] as const)('from the price list to the book (%s Chromium)', (age) => {
	const options = age === 'floor' ? ({ browser: age } as const) : {};
	let server: StaticServer;
	let seller: Phone;
	let share: { readonly action: string; readonly params: Record<string, string> };

	beforeAll(async () => {
		server = await serve('dist');
		seller = await Phone.open({ url: server.url, ...options });
		await seller.hasApp();
		share = (await (await fetch(`${server.url}manifest.webmanifest`)).json()).share_target;
		await seller.offline();
		await openShop(seller, 'Dapur Bu Ratna');
		await goTo(seller, 'Jualan');
		for (const product of priceList) await addProduct(seller, product);
		await markOut('Lapis legit');
		await goTo(seller, 'Pelanggan');
		await addCustomer(seller, 'Toko Barokah', '0812 0000 4101');
		await giveResellerPrices('Toko Barokah');
	});

	beforeEach(() => answerForWhatsApp(seller));

	afterEach(async ({ task }) => {
		if (task.result?.state === 'fail') await seller.screenshot('circle-failed');
		await server.restore().catch(() => undefined);
	});

	afterAll(async () => {
		await seller.close();
		await server.cut();
	});

	async function markOut(product: string): Promise<void> {
		await seller.tap('link', new RegExp(`^${product}`));
		await seller.tapOn(seller.page.getByText('Matikan kalau sedang habis.'));
		await seller.tap('button', 'Simpan');
		await seller.sees(`${product} tersimpan`);
	}

	async function giveResellerPrices(customer: string): Promise<void> {
		await seller.tap('link', 'Ubah');
		const tiers = seller.page.getByRole('radiogroup', { name: 'Harga yang dipakai' });
		await seller.tapOn(tiers.getByRole('radio', { name: 'Reseller' }));
		await seller.tap('button', 'Simpan');
		await seller.sees(`Data ${customer} disimpan`);
	}

	/** The link out of the message that the seller is led to send. */
	async function catalogLink(to: string | undefined): Promise<string> {
		await seller.page.goto(`${server.url}#/jualan`);
		await seller.tap('link', /^Link katalog/);
		const send = seller.page.getByRole('link', { name: to ?? 'Kirim ke pembeli' });
		const chat = await chatBehind(seller, send);
		expect(chat.number).toBe(to ? '6281200004101' : '');
		return chat.text.split('\n').pop() ?? '';
	}

	/** The message that the buyer is led to send. */
	async function messageFrom(link: string, { wish, total }: Round): Promise<string> {
		const buyer = await visit(link, options);
		expect(await buyer.page.getByRole('button', { name: /Lapis legit/ }).count()).toBe(0);
		const chat = await order(buyer, wish);
		expect(chat.number).toBe('6281200000101');
		expect(chat.text).toContain(`Total: *Rp${total}*`);
		expect([...buyer.errors, ...buyer.failures, ...strayed(buyer)]).toEqual([]);
		await buyer.close();
		return chat.text;
	}

	/** The app starts with it, or takes it up where the seller is. */
	const arrive: Record<Way, (message: string) => Promise<void>> = {
		async 'a tap on the line in the chat'(message) {
			const [line = ''] = /http\S+#\/p\/\S+/.exec(message) ?? [];
			expect(line.startsWith(`${server.url}#/p/`)).toBe(true);
			await seller.reopen(line.slice(server.url.length));
		},
		async 'a share without signal'(message) {
			const words = new URLSearchParams();
			for (const param of Object.values(share.params)) words.set(param, param === 'text' ? message : '');
			const address = new URL(`${share.action}?${words}`, server.url).href;
			await seller.reopen(address.slice(server.url.length));
		},
		async 'a paste'(message) {
			await seller.page.goto(`${server.url}#/`);
			await paste(seller, message);
		},
	};

	it.each(rounds)('by $way', async (round) => {
		const { way, again, to, wish, isNew, lines, total, when, day, note } = round;
		const name = to ?? wish.name;
		const message = await messageFrom(await catalogLink(to), round);
		await server.cut();
		const before = await countKept(seller);
		const earlier = (await ordersKept(seller)).map(({ id }) => id);

		await arrive[way](message);
		const who = new RegExp(`^${name} ${isNew ? 'pelanggan baru ' : ''}Ganti$`);
		await expectFilled(seller, { who, lines, total, day: when, delivery: wish.delivery, note });
		expect(await countKept(seller)).toEqual(before);

		await seller.tap('button', 'Simpan');
		await seller.sees(`Pesanan ${name} tersimpan`);
		const shown = lines.map(({ name, quantity, unit, price }) => {
			const [many, each, all] = [quantity, price, quantity * price].map(dots);
			return `${name}${many} ${unit} × Rp${each}Rp${all}`;
		});
		const list = seller.page.getByRole('list', { name: 'Isi pesanan' });
		expect(await list.textContent()).toBe(shown.join(''));
		await seller.page.getByText(`Jumlah semuaRp${total}`).waitFor();
		const after = { ...before, customer: Number(before['customer']) + Number(isNew) };
		expect(await countKept(seller)).toEqual({ ...after, order: earlier.length + 1 });
		const kept = await ordersKept(seller);
		expect(kept.filter(({ id }) => !earlier.includes(id))).toMatchObject([
			{
				lines,
				day,
				delivery: wish.delivery === 'Diantar' ? 'delivery' : 'pickup',
				placed: today,
				status: 'ordered',
				...(note && { note }),
			},
		]);

		await arrive[again](message);
		await seller.sees('Pesan ini sudah dicatat hari ini.');
		expect(await ordersKept(seller)).toEqual(kept);
		await seller.tap('link', 'Lihat pesanannya');
		await seller.page.getByRole('heading', { level: 1, name: `Pesanan ${name}` }).waitFor();

		expect([...seller.errors, ...strayed(seller)]).toEqual([]);
		expect(server.missing).toEqual([]);
	});
});
