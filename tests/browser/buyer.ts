import type { Day } from '../../src/domain/day.ts';
import { Phone } from './phone.ts';
import { answerForWhatsApp, type Chat, chatBehind } from './whatsapp.ts';

/** What a buyer wants, by what stands on the buyers' page. */
export interface Wish {
	readonly name: string;
	/** How many of what. */
	readonly wares: readonly (readonly [product: string, quantity: number])[];
	readonly delivery: 'Diambil' | 'Diantar';
	readonly day?: Day;
	readonly note?: string;
}

/** Opens a catalog on a phone that has never seen it. */
export async function visit(
	link: string,
	options: Omit<Parameters<typeof Phone.open>[0], 'url'> = {},
): Promise<Phone> {
	const buyer = await Phone.open({ ...options, url: link });
	await answerForWhatsApp(buyer);
	await buyer.page.getByRole('heading', { level: 1 }).waitFor();
	return buyer;
}

/** Picks, says who and how, and sends: the chat that the buyer is led to. */
export async function order(buyer: Phone, { name, wares, delivery, day, note }: Wish): Promise<Chat> {
	for (const [product, quantity] of wares) await take(buyer, product, quantity);
	await buyer.type('Nama', name);
	await buyer.tap('radio', delivery);
	if (day) await buyer.page.getByLabel('Untuk hari apa?').fill(day);
	if (note) await buyer.type('Catatan', note);
	return chatBehind(buyer, buyer.page.getByRole('link', { name: 'Pesan lewat WhatsApp' }));
}

/** A few are tapped, one too many and back again; more are typed. */
async function take(buyer: Phone, product: string, quantity: number): Promise<void> {
	await buyer.tap('button', `Pilih ${product}`);
	if (quantity > 5) {
		await buyer.page.getByLabel(`Ketik banyaknya ${product}`).fill(String(quantity));
		return;
	}
	for (let taken = 1; taken <= quantity; taken += 1) await buyer.tap('button', `Tambah ${product}`);
	await buyer.tap('button', `Kurangi ${product}`);
}
