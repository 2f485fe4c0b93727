import { afterAll, beforeAll, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { openSample } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';
import { answerForWhatsApp, chatBehind } from './whatsapp.ts';

let server: StaticServer;
let phone: Phone;

beforeAll(async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await answerForWhatsApp(phone);
	await openSample(phone);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

it('sends the catalog link to one customer from Hari ini: 3 taps, nothing typed', async () => {
	const { taps, characters } = phone;
	await phone.tapOn(phone.page.getByRole('navigation').getByRole('link', { name: 'Jualan' }));
	await phone.tap('link', /^Link katalog/);
	const likely = phone.page.getByRole('list', { name: 'Langsung ke satu pelanggan' }).getByRole('link');
	const chat = await chatBehind(phone, likely.first());
	expect({ taps: phone.taps - taps, characters: phone.characters - characters }).toEqual({
		taps: 3,
		characters: 0,
	});
	expect(chat.number).toMatch(/^628\d{8,}$/);
	expect(chat.text).toContain(`\n\n${server.url}katalog.html#1`);
});
