import assert from 'node:assert/strict';
import { restoreText } from '../../src/i18n/restore.ts';
import { Phone } from '../browser/phone.ts';
import { serve } from '../browser/static-server.ts';
import { wholeBook } from '../browser/whole-book.ts';
import type { Door } from './door.ts';
import { fileDoors } from './file-doors.ts';
import { linkDoors } from './link-doors.ts';
import type { Tried } from './reader.ts';

/** Goes so often through every door of the built pages, in a real browser. */
export async function tryDoors(runs: number, seed: number, hear: (tried: Tried) => void): Promise<void> {
	const server = await serve('dist');
	for (const door of [...linkDoors, ...fileDoors]) hear(await tryDoor(door, server.url, runs, seed));
	await server.cut();
}

async function tryDoor(door: Door, url: string, runs: number, seed: number): Promise<Tried> {
	const phone = await Phone.open({ url });
	const ends = new Map<string, number>();
	let slowest = 0;
	let failure: string | undefined;
	try {
		await restoreShop(phone);
		const before = await wholeBook(phone);
		for (const [at, { told, enter }] of door.tries(runs, seed).entries()) {
			try {
				const start = performance.now();
				const end = await enter(phone, url, at);
				slowest = Math.max(slowest, performance.now() - start);
				ends.set(end, (ends.get(end) ?? 0) + 1);
				await expectHarmless(phone);
				if (door.isApp) assert.deepEqual(await wholeBook(phone), before);
			} catch (error) {
				failure = `${told}\n${error}`;
				break;
			}
		}
	} finally {
		await phone.close();
	}
	const done = [...ends.values()].reduce((sum, count) => sum + count, 0);
	return { name: door.name, runs: done, ends, slowest, ...(failure && { failure }) };
}

/** A phone with the book of the frozen backup, of which the broken ones are made. */
async function restoreShop(phone: Phone): Promise<void> {
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', restoreText.have);
	await (await chooser).setFiles('tests/fixtures/backup-v1.txt');
	await phone.tap('button', restoreText.restore);
	await phone.sees('Dapur Mawar');
	await phone.tap('button', restoreText.look);
	await phone.page.getByRole('navigation').waitFor();
	await phone.hasApp();
	// What the app tidies up at its start is done by then.
	await phone.reopen();
	await phone.page.getByRole('navigation').waitFor();
	await phone.page.waitForTimeout(1_000);
}

/** Nothing was thrown, nothing of it has run or become more than text, nothing was asked of anybody. */
async function expectHarmless({ page, errors, failures, strays }: Phone): Promise<void> {
	assert.deepEqual({ errors, failures, strays }, { errors: [], failures: [], strays: [] });
	const harm = await page.evaluate(() => [
		'broken' in window,
		document.querySelectorAll('iframe, script:not([src]), [onerror], [onload], [src=x]').length,
	]);
	assert.deepEqual(harm, [false, 0]);
}
