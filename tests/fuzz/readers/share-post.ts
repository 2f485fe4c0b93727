import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openOrderImport } from '../../../src/app/order-import.ts';
import { type ImportValue, importProblems, isImportValue } from '../../../src/app/order-import-value.ts';
import { addressOf, routeOf } from '../../../src/app/route.ts';
import type { Day } from '../../../src/domain/day.ts';
import { orderCodeRoute } from '../../../src/domain/order-code.ts';
import { messageWords } from '../../../src/i18n/order-import.ts';
import { takeShared } from '../../../src/platform/shared.ts';
import { writtenOrders } from '../../domain/order-text/messages.ts';
import { brokenText } from '../broken.ts';
import { fuzzApp } from '../fuzz-app.ts';
import { reader, wasRead } from '../reader.ts';
import { brokenCodes } from './order-code.ts';
import { letters } from './order-message.ts';

const backup = readFileSync('tests/fixtures/backup-v1.txt', 'utf8');
const cards = readFileSync('tests/fixtures/kontak.vcf', 'utf8');

/** Of what the book has on sale. */
const orders = [
	'Bu, pesan bolu pandan 2 loyang sama risoles 30 buat sabtu sore, DP 50rb. an Bu Sri',
	'risoles 20\nkopi bubuk 1/2 lusin\ndiantar ke Krajan RT 2, tgl 28, wa 081234567890',
	'lapis legit satu ya mbak, kayak biasanya. bolu pandannya dua setengah',
];

const texts = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...orders) },
	{ weight: 4, arbitrary: letters },
	{ weight: 4, arbitrary: fc.constantFrom(...writtenOrders.map(({ text }) => text)) },
	{ weight: 1, arbitrary: fc.constantFrom(backup, cards, 'https://maps.app.goo.gl/Qm3xLangganan') },
);
const links = brokenCodes.map((code) => `https://toko.example/#${orderCodeRoute}${code}`);

/** What another app shares: most give a text, some a title or an address with it. */
const posts = fc.record({
	title: fc.option(brokenText(fc.constantFrom('WhatsApp', 'Kontak', 'Pesanan Bu Sri')), { freq: 2 }),
	text: fc.option(brokenText(texts), { freq: 8 }),
	url: fc.option(links, { freq: 2 }),
});

/** As the system puts it into the address, sometimes damaged there. */
export const brokenPosts: fc.Arbitrary<string> = fc.oneof(
	{ weight: 5, arbitrary: posts.map(queryOf) },
	{ weight: 1, arbitrary: brokenText(posts.map(queryOf)) },
);

function queryOf(post: Readonly<Record<string, string | null>>): string {
	const given = Object.entries(post).flatMap(([name, words]) => (words === null ? [] : [[name, words]]));
	return `?${new URLSearchParams(given)}`;
}

/** From the address that the system opens to the form of an order, which is not yet in the book. */
export const sharePost = reader('share post, whole', brokenPosts, read, async (value) => {
	const { expectUntouched } = await fuzzApp();
	await expectUntouched();
	if (!value) return 'none';
	assert.ok(isImportValue(value));
	importProblems(value, '2026-11-22' as Day);
	return value.lines.length > 0 ? wasRead : 'no line';
});

async function read(search: string): Promise<ImportValue | undefined> {
	// All that the reader knows of a browser.
	const location = { search, pathname: '/', hash: '' };
	Object.assign(globalThis, { location, history: { state: null, replaceState: () => undefined } });
	const text = takeShared();
	if (typeof text !== 'string') return undefined;
	const arrival = { page: 'order-import', text } as const;
	assert.deepEqual(routeOf(addressOf(arrival)), arrival);
	const { app } = await fuzzApp();
	const form = await openOrderImport(app, { text }, messageWords);
	return form.state.getState().value;
}
