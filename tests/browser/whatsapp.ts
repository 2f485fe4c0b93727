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

/** Taps what opens a chat, and comes back from it; answers with the link that was opened. */
export async function openChat(phone: Phone, tap: () => Promise<void>): Promise<string> {
	const [chat] = await Promise.all([phone.page.context().waitForEvent('page'), tap()]);
	await chat.waitForURL('https://wa.me/**');
	const link = chat.url();
	await chat.close();
	return link;
}

/** What stands in the chat that a link opens. */
export function messageIn(link: string): string {
	return decodeURIComponent(link.split('?text=')[1] ?? '');
}

/** Taps a link into WhatsApp, and comes back with the chat that was opened. */
export async function chatBehind(phone: Phone, link: Locator): Promise<Chat> {
	const { pathname, searchParams } = new URL(await openChat(phone, () => phone.tapOn(link)));
	return { number: pathname.slice(1), text: searchParams.get('text') ?? '' };
}

/** What strayed from the app to anywhere else but a chat. */
export function strayed({ strays }: Phone): string[] {
	return strays.filter((url) => !/^https:\/\/wa\.me\/(62\d+)?\?text=/.test(url));
}
