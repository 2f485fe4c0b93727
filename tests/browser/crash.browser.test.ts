import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/domain/random.ts';
import { photograph } from './camera.ts';
import { deeds, nothingYet, type Site } from './crash/deeds.ts';
import { expectNothingLost } from './crash/witness.ts';
import type { Phone } from './phone.ts';
import { smallShopWithoutSignal } from './seller.ts';
import type { StaticServer } from './static-server.ts';
import { wholeBook } from './whole-book.ts';

/** How often the battery is torn out; `npm run test:crash` sets them. */
const kills = Number(process.env['KILLS'] ?? 10);
const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);

let phone: Phone;
let server: StaticServer;
let site: Site;

beforeAll(async () => {
	({ phone, server } = await smallShopWithoutSignal());
	const { customer, product } = await wholeBook(phone);
	site = {
		customer: idOf(customer?.[0]),
		name: 'Bu Yatmi',
		product: idOf(product?.[0]),
		productName: 'Klepon',
		photo: await photograph(phone.page, { width: 800, height: 600, held: 6 }),
	};
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

function idOf(row: object | undefined): string {
	return String((row as { id?: unknown } | undefined)?.id);
}

it(`${kills} kills in the midst of writing lose nothing that the screen has confirmed (seed ${seed})`, {
	timeout: 60_000 + kills * 20_000,
}, async () => {
	const random = seededRandom(seed);
	const confirmed = nothingYet();
	let done = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		let alive = true;
		let fault: unknown;
		const working = (async () => {
			while (alive) {
				const deed = deeds[Math.floor(random() * deeds.length)];
				done += 1;
				await deed?.(phone, site, done, confirmed);
			}
		})().catch((error: unknown) => {
			// What a dead browser cannot do is no fault.
			if (alive) fault = error;
		});
		await new Promise((due) => setTimeout(due, 200 + random() * 2_500));
		alive = false;
		await phone.kill();
		await working;
		if (fault) throw fault;
		await phone.reopen();
		await phone.sees('Azzalea Cake');
		await expectNothingLost(phone, confirmed);
	}
	const count = confirmed.orders.length + confirmed.kasbon.length + confirmed.payments.length;
	console.info(`${kills} kills, ${count} entries and ${confirmed.photos} photos confirmed, none lost`);
	expect(count).toBeGreaterThan(0);
});
