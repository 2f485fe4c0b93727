import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { Phone } from './phone.ts';
import { openChat } from './whatsapp.ts';

/** The numbers that *Bazar* is given, in order. */
export function bazaarNumber(at: number): string {
	return `08120000${5001 + at}`;
}

/** Writes down many, each with a number of their own, without a tap. */
export async function meetAtBazaar(phone: Phone, people: readonly string[]): Promise<void> {
	await toAddress(phone, '#/pelanggan/bazar');
	const name = phone.page.getByLabel('Nama');
	const number = phone.page.getByLabel('Nomor WA');
	const { taps } = phone;
	for (const [at, who] of people.entries()) {
		await expect.poll(() => isFocused(name)).toBe(true);
		await phone.page.keyboard.type(who);
		await phone.page.keyboard.press('Enter');
		await expect.poll(() => isFocused(number)).toBe(true);
		await phone.page.keyboard.type(bazaarNumber(at));
		await phone.page.keyboard.press('Enter');
		await phone.sees(`${at + 1} orang`);
	}
	expect(phone.taps).toBe(taps);
}

/** The one link that opens the next chat. */
export function nextLink(phone: Phone): Locator {
	return phone.page.getByRole('link', { name: /^Kirim ke / });
}

/** Who is next; nobody where there is no next chat to open. */
export async function nextName(phone: Phone): Promise<string | undefined> {
	const [words] = await nextLink(phone).allTextContents();
	return words?.replace('Kirim ke ', '').trim();
}

/** Sends so many, one tap each, and comes back from each chat; answers with the links that were opened. */
export async function sendAll(phone: Phone, count: number): Promise<string[]> {
	const links: string[] = [];
	for (let sent = 0; sent < count; sent += 1) {
		await nextLink(phone).waitFor();
		const name = await nextName(phone);
		const before = phone.taps;
		links.push(await openChat(phone, () => phone.tapOn(nextLink(phone))));
		expect(phone.taps - before).toBe(1);
		await phone.sees(`${name} sudah dikirimi`);
		await expect.poll(() => nextName(phone)).not.toBe(name);
	}
	return links;
}

/** The phone's clock shows another day, and the app is opened anew on it. */
export async function becomes(phone: Phone, day: Day, route = '#/'): Promise<void> {
	await phone.page.clock.setFixedTime(`${day}T09:00:00+07:00`);
	await toAddress(phone, route);
}

/** Opens the app anew at an address of it. */
export async function toAddress(phone: Phone, route: string): Promise<void> {
	await phone.page.goto(phone.page.url().replace(/#.*|$/, route));
	await phone.page.reload();
	await phone.page.getByRole('heading').first().waitFor();
}

function isFocused(field: Locator): Promise<boolean> {
	return field.evaluate((element) => element === document.activeElement);
}
