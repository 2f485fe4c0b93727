import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { isId } from '../../src/domain/id.ts';
import { seededRandom } from '../../src/domain/random.ts';
import type { Row } from '../../src/domain/row.ts';
import type { Shop } from '../../src/domain/shop.ts';
import { photograph } from './camera.ts';
import { newBattery } from './crash/battery.ts';
import { deeds, nothingYet, type Site } from './crash/deeds.ts';
import { secondPhone } from './crash/second-phone.ts';
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
	const { shop, customer, product } = await wholeBook(phone);
	const [buyer, sold] = [idOf(customer?.[0]), idOf(product?.[0])];
	const small = await photograph(phone.page, { width: 64, height: 64, held: 1 });
	site = {
		customer: buyer,
		name: 'Bu Yatmi',
		product: sold,
		productName: 'Klepon',
		photo: await photograph(phone.page, { width: 800, height: 600, held: 6 }),
		other: secondPhone(shop?.[0] as Shop, buyer, small),
	};
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('crash-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

function idOf(row: object | undefined) {
	const id = (row as Partial<Row> | undefined)?.id;
	if (!isId(id)) throw new Error('There is no such row.');
	return id;
}

it(`${kills} kills in the midst of writing lose nothing that the screen has confirmed (seed ${seed})`, {
	timeout: 60_000 + kills * 20_000,
}, async () => {
	const random = seededRandom(seed);
	const confirmed = nothingYet();
	const met = new Map<string, number>();
	let number = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		let alive = true;
		let fault: unknown;
		const { due, writing } = newBattery(random);
		const working = (async () => {
			while (alive) {
				const deed = deeds[Math.floor(random() * deeds.length)];
				number += 1;
				await deed?.({ phone, site, number, confirmed, writing });
			}
		})().catch((error: unknown) => {
			// What a dead browser cannot do is no fault.
			if (alive) fault = error;
		});
		await due;
		alive = false;
		await phone.kill();
		await working;
		if (fault) throw fault;
		await phone.reopen();
		await phone.sees('Azzalea Cake');
		const how = await expectNothingLost(phone, site, confirmed);
		if (how) met.set(how, (met.get(how) ?? 0) + 1);
	}
	const { orders, kasbon, payments, photos, merges } = confirmed;
	const entries = orders.length + kasbon.length + payments.length;
	const struck = [...met].map(([how, count]) => `${count} × ${how}`).sort();
	console.info(
		`${kills} kills, ${entries} entries, ${photos} photos and ${merges} merges confirmed, none lost; struck while merging: ${struck.join(', ') || 'never'}`,
	);
	expect(entries + merges).toBeGreaterThan(0);
});
