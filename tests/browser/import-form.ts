import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { dots } from '../../src/domain/rupiah.ts';
import { insideLine } from '../../src/i18n/order.ts';
import type { Phone } from './phone.ts';

/** An order on its way into the book, by what stands in the fields of its form. */
export interface Filled {
	/** As on the button that changes who it is. */
	readonly who: RegExp;
	readonly lines: readonly {
		readonly name: string;
		readonly quantity: number;
		readonly price: number;
	}[];
	/** With dots. */
	readonly total: string;
	/** The word that is chosen for the day, or the date in its field. */
	readonly day: string;
	/** The word that is chosen. */
	readonly delivery: 'Diambil' | 'Diantar';
	readonly place?: string;
	readonly note: string;
}

/** Opens *Tempel pesanan* as a seller finds it, and pastes a message. */
export async function paste(phone: Phone, message: string): Promise<void> {
	await phone.tap('button', 'Catat');
	await phone.tap('button', /^Tempel pesanan/);
	await phone.page.getByLabel('Pesan dari pembeli').fill(message);
	await phone.page.getByRole('heading', { name: 'Yang terbaca' }).waitFor();
}

/** The form shows this order, and nothing besides. */
export async function expectFilled({ page }: Phone, order: Filled): Promise<void> {
	const { who, lines, total, day, note } = order;
	await page.getByRole('button', { name: who }).waitFor();
	expect(await typed(page.getByLabel(/^Jumlah /))).toEqual(
		lines.map(({ name, quantity }) => [`Jumlah ${insideLine(name)}`, dots(quantity)]),
	);
	expect(await typed(page.getByLabel(/^Harga /))).toEqual(
		lines.map(({ name, price }) => [`Harga ${insideLine(name)}`, dots(price)]),
	);
	expect(await page.getByRole('contentinfo').textContent()).toContain(`Rp${total}Simpan`);
	const when = page.getByRole('radiogroup', { name: 'Untuk kapan?' }).getByRole('radio', { checked: true });
	const chosen = await when.textContent();
	expect(chosen === 'Hari lain' ? await page.getByLabel('Tanggal').inputValue() : chosen).toBe(day);
	const way = page.getByRole('radiogroup', { name: 'Diambil atau diantar?' });
	expect(await way.getByRole('radio', { checked: true }).textContent()).toBe(order.delivery);
	if (order.delivery === 'Diantar')
		expect(await page.getByLabel('Diantar ke mana').inputValue()).toBe(order.place ?? '');
	expect(await page.getByLabel('Catatan').inputValue()).toBe(note);
}

/** What stands in each of the fields, with the words before it. */
function typed(fields: Locator): Promise<[label: string, value: string][]> {
	return fields.evaluateAll((elements) =>
		elements.map((element) => {
			if (!(element instanceof HTMLInputElement)) throw new Error(`${element.tagName} is no field.`);
			return [element.labels?.[0]?.textContent ?? '', element.value];
		}),
	);
}
