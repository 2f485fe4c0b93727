import type { Locator } from 'playwright-core';
import type { Phone } from './phone.ts';

/** A chat as WhatsApp opens it: with whom, and what stands ready to be sent. */
export interface Chat {
	/** International digits; empty where the sender still picks somebody. */
	readonly number: string;
	readonly text: string;
}

/** Lets wa.me be opened on a phone for which no other host is there. */
export async function answerForWhatsApp({ page }: Phone): Promise<void> {
	await page.context().route('https://wa.me/**', (route) => route.fulfill({ body: 'WhatsApp' }));
}

/** Taps a link into WhatsApp, and comes back with the chat that was opened. */
export async function chatBehind(phone: Phone, link: Locator): Promise<Chat> {
	const opened = phone.page.context().waitForEvent('page');
	await phone.tapOn(link);
	const chat = await opened;
	await chat.waitForURL('https://wa.me/**');
	const { pathname, searchParams } = new URL(chat.url());
	await chat.close();
	return { number: pathname.slice(1), text: searchParams.get('text') ?? '' };
}

/** What strayed from the app to anywhere else but a chat. */
export function strayed({ strays }: Phone): string[] {
	return strays.filter((url) => !url.startsWith('https://wa.me/'));
}
