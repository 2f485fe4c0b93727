import { describe, expect, test } from 'vitest';
import type { Occasion } from '../../../src/app/occasion.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Id } from '../../../src/domain/id.ts';
import type { Known } from '../../../src/domain/known.ts';
import type { Entry } from '../../../src/domain/ledger.ts';
import type { Order } from '../../../src/domain/order.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { shopId } from '../../../src/domain/shop.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';
import { summarize } from '../../../src/domain/summary.ts';
import { fillTemplate } from '../../../src/domain/template.ts';
import { waLink } from '../../../src/domain/wa.ts';
import { kindsFor, moneyTextOf, nameOf, textOf, valuesOf } from '../../../src/ui/sheets/message-drafts.ts';

const today = '2026-11-22' as Day;
const born = '0' as Stamp;
const id = '00000002-0000-7000-8000-000000000001' as Id;
const book = '00000003-0000-7000-8000-000000000001' as Id;

const shop = { id: shopId, born, name: 'Kue *Bu Ani*', phone: '6281200000101', book };
const prices = [
	{ name: 'Klepon', unit: 'mika', price: rupiah(6_000) },
	{ name: 'Kopi_tubruk', unit: '', price: rupiah(4_000) },
];

function order(rest: Partial<Order> = {}): Order {
	const line = { product: id, unit: 'loyang', quantity: 2, price: rupiah(23_000) };
	return {
		id,
		born,
		lines: [
			{ ...line, name: 'Brownies kukus' },
			{ ...line, name: 'Klepon 🍡', unit: 'mika', quantity: 10, price: rupiah(6_000) },
		],
		placed: today,
		day: '2026-11-23' as Day,
		status: 'ordered',
		...rest,
	};
}

function known(name: string, rest: Partial<Known['customer']> = {}, owes = 0, orders = 1): Known {
	const customer = { id, born, name, kind: 'buyer', tier: 'ordinary', ...rest } as const;
	const summary = summarize(
		customer,
		Array.from({ length: orders }, () => order()),
		[],
		today,
	);
	return { customer, summary: { ...summary, balance: rupiah(owes) } };
}

const occasion = (rest: Partial<Occasion>): Occasion => ({ shop, prices, openPrices: prices, ...rest });

describe('the kinds', () => {
	test.each([
		['ordered', ['confirmation', 'receipt', 'thanks', 'prices', 'free']],
		['ready', ['confirmation', 'receipt', 'thanks', 'prices', 'free']],
		['done', ['receipt', 'thanks', 'prices', 'free']],
		['cancelled', ['greeting', 'prices', 'free']],
	] as const)('of an order that is %s', (status, kinds) => {
		expect(kindsFor(occasion({ order: order({ status }), known: known('Bu Sri') }))).toEqual(kinds);
	});

	test('of a customer: thanks only where something was bought, our number only until it is saved', () => {
		const kinds = (...about: Parameters<typeof known>) => kindsFor(occasion({ known: known(...about) }));
		expect(kinds('Bu Sri')).toEqual(['greeting', 'thanks', 'prices', 'card', 'free']);
		expect(kinds('Bu Sri', {}, 0, 0)).toEqual(['greeting', 'prices', 'card', 'free']);
		expect(kinds('Bu Sri', { savedUs: true })).toEqual(['greeting', 'thanks', 'prices', 'free']);
	});

	test('with nobody in mind: the prices first', () => {
		expect(kindsFor(occasion({}))).toEqual(['prices', 'greeting', 'free']);
	});

	test('without anything for sale: no prices', () => {
		expect(kindsFor(occasion({ prices: [] }))).toEqual(['greeting', 'free']);
	});
});

describe('the texts', () => {
	test('a confirmation bears the date, since it is read on another day', () => {
		expect(textOf('confirmation', occasion({ order: order(), known: known('Bu Sri') }), false)).toBe(
			[
				'Halo Bu Sri, pesanannya sudah dicatat ya:',
				'',
				'• 2 loyang Brownies kukus — Rp46.000',
				'• 10 mika Klepon 🍡 — Rp60.000',
				'',
				'Total: *Rp106.000*',
				'Untuk: Senin Wage, 23 November 2026',
				'',
				'Kalau ada yang keliru, balas saja pesan ini. Terima kasih 🙏',
				'Kue Bu Ani',
			].join('\n'),
		);
	});

	test('a receipt bears the whole date and what is left to pay', () => {
		const about = occasion({ order: order({ note: 'diantar jam 7' }), known: known('Bu Sri', {}, 26_000) });
		expect(textOf('receipt', about, false)).toBe(
			[
				'Nota Kue Bu Ani',
				'Untuk Bu Sri',
				'Senin Wage, 23 November 2026',
				'',
				'• 2 loyang Brownies kukus — Rp46.000',
				'• 10 mika Klepon 🍡 — Rp60.000',
				'',
				'Total: *Rp106.000*',
				'Catatan: diantar jam 7',
				'Sisa kasbon: Rp26.000',
				'',
				'Terima kasih, semoga berkenan 🙏',
			].join('\n'),
		);
	});

	test('a receipt without a debt says nothing of one', () => {
		expect(textOf('receipt', occasion({ order: order(), known: known('Bu Sri') }), false)).not.toContain(
			'kasbon',
		);
	});

	test('the price list bears names that cannot change the writing', () => {
		expect(textOf('prices', occasion({}), false)).toBe(
			[
				'Halo, ini daftar harga Kue Bu Ani:',
				'',
				'• Klepon Rp6.000/mika',
				'• Kopi tubruk Rp4.000',
				'',
				'Mau pesan? Balas saja pesan ini ya 🙏',
			].join('\n'),
		);
	});

	test("a reseller's prices stay with the reseller", () => {
		const openPrices = prices.map((offer) => ({ ...offer, price: rupiah(offer.price + 1_000) }));
		const about = occasion({ known: known('Toko Rejeki'), openPrices });
		expect(textOf('prices', about, false)).toContain('Halo Toko Rejeki,');
		expect(textOf('prices', about, true)).toContain('Halo, ini daftar harga');
		expect(textOf('prices', about, true)).toContain('• Klepon Rp7.000/mika');
	});

	test('everybody is called as the seller calls them', () => {
		const sri = occasion({ known: known('Sri Wahyuni Handayani', { nick: 'Mbak Sri' }) });
		expect(nameOf(sri)).toBe('Mbak Sri');
		expect(textOf('greeting', sri, false)).toContain('Halo Mbak Sri,');
		expect(textOf('thanks', sri, false)).toContain('Halo Mbak Sri,');
	});
});

describe('about money', () => {
	const entry = (kind: Entry['kind'], amount: number): Entry => {
		const row = { id, born, customer: id, day: today, at: 1 };
		return { ...row, kind, amount: rupiah(amount) };
	};
	const account = (...entries: Entry[]) => ({ entries, latest: entries.slice(-1), left: rupiah(0) });

	test('is offered where there is something to tell, and to ask for', () => {
		const kinds = (owes: number, ...entries: Entry[]) =>
			kindsFor(occasion({ known: known('Bu Sri', { savedUs: true }, owes), account: account(...entries) }));
		expect(kinds(0)).toEqual(['greeting', 'thanks', 'prices', 'free']);
		expect(kinds(0, entry('kasbon', 5_000))).toEqual([
			'greeting',
			'thanks',
			'prices',
			'proof',
			'statement',
			'free',
		]);
		expect(kinds(5_000, entry('kasbon', 5_000))).toContain('reminder');
	});

	test('a proof bears what was booked, what is left of the order, and what is theirs', () => {
		const about = occasion({
			known: known('Bu Sri', {}, -25_000),
			account: { ...account(entry('deposit', 25_000)), left: rupiah(50_000) },
		});
		expect(moneyTextOf('proof', about, 'biasa').split('\n')).toEqual([
			'Halo Bu Sri, ini yang dicatat di Kue Bu Ani:',
			'',
			'• 22 November 2026 DP Rp25.000',
			'',
			'Sisa pesanan: Rp50.000',
			'*Uang titipan: Rp25.000*',
			'',
			'Kalau ada yang keliru, balas saja pesan ini ya. Terima kasih 🙏',
		]);
	});

	test('a statement of a long account says what came before, and still fits a link', () => {
		const many = Array.from({ length: 30 }, () => entry('kasbon', 1_000));
		const text = moneyTextOf(
			'statement',
			occasion({ known: known('Bu Sri', {}, 30_000), account: account(...many) }),
			'biasa',
		);
		expect(text).toContain('• Sebelumnya: Rp12.000');
		expect(text.match(/Kasbon Rp1\.000/g)).toHaveLength(18);
		expect(text).toContain('*Sisa kasbon: Rp30.000*');
		expect(waLink({ text }).kind).toBe('link');
	});

	test('a reminder and a refusal speak the customer’s language', () => {
		const about = occasion({ known: known('Bu Sri', { language: 'jv' }, 26_000) });
		expect(moneyTextOf('reminder', about, 'biasa')).toMatch(/^Nuwun sewu Bu Sri, matur nuwun .* Rp26\.000\./);
		expect(moneyTextOf('refusal', about, 'biasa')).toMatch(/^Nuwun sewu Bu Sri/);
	});
});

describe('own words', () => {
	const template = '{nama} {toko} {produk} {total} {tanggal} {sisa}';

	test('are filled from the order and the customer', () => {
		const about = occasion({ order: order(), known: known('Bu Sri', {}, 26_000) });
		expect(fillTemplate(template, valuesOf(about, today))).toBe(
			'Bu Sri Kue Bu Ani Brownies kukus, Klepon 🍡 Rp106.000 Besok, Senin Wage Rp26.000',
		);
	});

	test('what is not known stays as written', () => {
		expect(fillTemplate(template, valuesOf(occasion({}), today))).toBe(
			'{nama} Kue Bu Ani {produk} {total} {tanggal} {sisa}',
		);
	});

	test('who has paid too much owes nothing', () => {
		const about = occasion({ known: known('Bu Sri', {}, -5_000) });
		expect(fillTemplate('{sisa}', valuesOf(about, today))).toBe('Rp0');
	});
});

test('the link of an order with an emoji and stars in the name is right to the character', () => {
	const about = occasion({
		order: order({ lines: order().lines.slice(1) }),
		known: known('Bu *Sri* 👩‍🍳', { phone: '6281234567890' }),
	});
	const text = textOf('confirmation', about, false);
	expect(waLink({ phone: about.known?.customer.phone, text })).toMatchObject({
		kind: 'link',
		href:
			'https://wa.me/6281234567890?text=Halo%20Bu%20Sri%20%F0%9F%91%A9%E2%80%8D%F0%9F%8D%B3%2C%20pesanannya' +
			'%20sudah%20dicatat%20ya%3A%0A%0A%E2%80%A2%2010%20mika%20Klepon%20%F0%9F%8D%A1%20%E2%80%94%20' +
			'Rp60.000%0A%0ATotal%3A%20*Rp60.000*%0AUntuk%3A%20Senin%20Wage%2C%2023%20November%202026%0A%0AKalau%20ada%20yang' +
			'%20keliru%2C%20balas%20saja%20pesan%20ini.%20Terima%20kasih%20%F0%9F%99%8F%0AKue%20Bu%20Ani',
	});
});
