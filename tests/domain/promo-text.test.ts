import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tiers } from '../../src/domain/customer.ts';
import type { Product } from '../../src/domain/product.ts';
import { fitsLink, openWords, promoHeadline, promoText, promoValues } from '../../src/domain/promo-text.ts';
import { bornRow } from '../../src/domain/row.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { unfilledPlaceholders } from '../../src/domain/template.ts';
import { waLink } from '../../src/domain/wa.ts';
import { idOf } from './arbitrary.ts';
import { person } from './people.ts';

const product = bornRow<Product>(
	idOf(9),
	{
		name: 'Bolu *pandan*',
		unit: 'loyang',
		price: rupiah(45_000),
		resellerPrice: rupiah(38_000),
		available: true,
		rank: 1,
	},
	makeStamp(0, 0, 'aaaaaaaaaa'),
);
const topic = { shop: 'Azzalea Cake', product };

test('each reads their own name and their own price', () => {
	const text = 'Halo {nama}, {produk} dari {toko} cuma {harga}';
	const read = (fields: Parameters<typeof person>[1]) => promoText(text, person(1, fields).customer, topic);
	expect(read({ name: 'Sri Wahyuni', nick: 'Bu Sri' })).toBe(
		'Halo Bu Sri, Bolu pandan dari Azzalea Cake cuma Rp45.000/loyang',
	);
	expect(read({ name: 'Toko Barokah', tier: 'reseller' })).toBe(
		'Halo Toko Barokah, Bolu pandan dari Azzalea Cake cuma Rp38.000/loyang',
	);
	expect(read({ name: 'Bu Tini', prices: [{ product: product.id, price: rupiah(40_000) }] })).toBe(
		'Halo Bu Tini, Bolu pandan dari Azzalea Cake cuma Rp40.000/loyang',
	);
});

test('in a list it speaks to nobody in particular', () => {
	expect(promoHeadline('Halo {nama}, {produk}', topic)).toBe('Halo …, Bolu pandan');
});

describe('words that stay open', () => {
	test('those of a product, where there is none', () => {
		expect(openWords('Halo {nama}, {produk} {harga}', false)).toEqual(['produk', 'harga']);
		expect(openWords('Halo {nama}, {produk} {harga}', true)).toEqual([]);
	});

	test('those that a promo knows nothing of', () => {
		expect(openWords('{sisa} {tanggal} {nam}', true)).toEqual(['sisa', 'tanggal', 'nam']);
	});

	test('what is not open by its words is open for nobody', () => {
		const words = fc.constantFrom('{nama}', '{toko}', '{produk}', '{harga}', '{total}', 'Halo', '\n');
		fc.assert(
			fc.property(fc.array(words), fc.boolean(), fc.constantFrom(...tiers), (parts, hasProduct, tier) => {
				const text = parts.join(' ');
				const values = promoValues(person(1, { tier }).customer, {
					shop: topic.shop,
					product: hasProduct ? product : undefined,
				});
				expect(openWords(text, hasProduct)).toEqual(unfilledPlaceholders(text, values));
			}),
		);
	});
});

test('what fits a link fits it for everybody', () => {
	const anyName = fc.string({ minLength: 1, maxLength: 80, unit: fc.constantFrom('a', 'Z', '9') });
	const anyText = fc
		.array(fc.constantFrom('{nama}', '{toko}', 'kue hari ini ready ', '🙏', '\n'), { maxLength: 120 })
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(anyText, anyName, (text, name) => {
			fc.pre(fitsLink(text));
			const { customer } = person(1, { name });
			const said = promoText(text, customer, { shop: 'Azzalea Cake' });
			expect(waLink({ phone: customer.phone, text: said }).kind).toBe('link');
		}),
	);
	expect(fitsLink('🙏'.repeat(200))).toBe(false);
});
