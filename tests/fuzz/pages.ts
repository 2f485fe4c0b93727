import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderCodeRoute } from '../../src/domain/order-code.ts';
import * as orderImportText from '../../src/i18n/order-import.ts';
import * as storefrontText from '../../src/i18n/storefront.ts';
import { Phone } from '../browser/phone.ts';
import { openShop } from '../browser/seller.ts';
import { serve } from '../browser/static-server.ts';
import { wholeBook } from '../browser/whole-book.ts';
import { type Tried, wasRead } from './reader.ts';
import { brokenLinks } from './readers/catalog-link.ts';
import { brokenCodes } from './readers/order-code.ts';
import { brokenMessages } from './readers/order-message.ts';

/** A place of the built pages that a stranger's link leads to. */
interface Door {
	readonly name: string;
	readonly inputs: fc.Arbitrary<string>;
	/** The address; `at` makes it another one than the one before, so that the page is loaded anew. */
	readonly address: (input: string, at: number) => string;
	/** One of these is on the screen where the link could not be read. */
	readonly refusals: readonly string[];
	/** It is the seller's own app. */
	readonly isApp: boolean;
}

const doors: readonly Door[] = [
	{
		name: "buyer's page",
		inputs: brokenLinks,
		address: (link, at) => `katalog.html?${at}#${link}`,
		refusals: Object.values(storefrontText.closedWhy),
		isApp: false,
	},
	{
		name: 'order link, tapped',
		inputs: brokenCodes,
		address: (code, at) => `?${at}#${orderCodeRoute}${code}`,
		refusals: [orderImportText.badLink],
		isApp: true,
	},
	{
		name: 'message, shared',
		inputs: brokenMessages,
		address: (text, at) => `?${new URLSearchParams({ at: String(at), text })}`,
		refusals: [],
		isApp: true,
	},
];

/** What Chrome takes for an address, at twelve letters for an emoji. */
const mostInput = 150_000;

/** Goes so often through every door of the built pages, in a real browser. */
export async function tryDoors(runs: number, seed: number): Promise<Tried[]> {
	const server = await serve('dist');
	const tried: Tried[] = [];
	for (const door of doors)
		tried.push(await tryDoor(door, server.url, fc.sample(door.inputs, { numRuns: runs, seed })));
	await server.cut();
	return tried;
}

async function tryDoor(door: Door, url: string, inputs: readonly string[]): Promise<Tried> {
	const phone = await Phone.open({ url });
	const ends = new Map<string, number>();
	let slowest = 0;
	let failure: string | undefined;
	try {
		await openShop(phone);
		await phone.hasApp();
		const before = await wholeBook(phone);
		for (const [at, input] of inputs.entries()) {
			const address = new URL(door.address(input.slice(0, mostInput), at), url).href;
			try {
				const start = performance.now();
				await phone.page.goto(address);
				await phone.page.locator('h1').first().waitFor({ state: 'attached' });
				slowest = Math.max(slowest, performance.now() - start);
				const shown = (await phone.page.locator('body').textContent()) ?? '';
				const end = door.refusals.some((words) => shown.includes(words)) ? 'friendly page' : wasRead;
				ends.set(end, (ends.get(end) ?? 0) + 1);
				await expectHarmless(phone);
				if (door.isApp) assert.deepEqual(await wholeBook(phone), before);
			} catch (error) {
				failure = `${address.slice(0, 2_000)}\n${error}`;
				break;
			}
		}
	} finally {
		await phone.close();
	}
	const runs = [...ends.values()].reduce((sum, count) => sum + count, 0);
	return { name: door.name, runs, ends, slowest, ...(failure && { failure }) };
}

/** Nothing was thrown, nothing of the link has run or become more than text, nothing was asked of anybody. */
async function expectHarmless({ page, errors, failures, strays }: Phone): Promise<void> {
	assert.deepEqual({ errors, failures, strays }, { errors: [], failures: [], strays: [] });
	const harm = await page.evaluate(() => [
		'broken' in window,
		document.querySelectorAll('iframe, script:not([src]), [onerror], [onload], [src=x]').length,
	]);
	assert.deepEqual(harm, [false, 0]);
}
