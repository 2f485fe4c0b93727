import { expect, test, vi } from 'vitest';
import { go, openSheet } from '../../src/app/navigation.ts';
import { endSample, sampleShops, startSample } from '../../src/app/sample.ts';
import { startApp } from '../../src/app/start.ts';
import { AppError } from '../../src/domain/errors.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

function nextOf(app: TestApp): TestApp {
	const next = app.next();
	if (!next) throw new Error('no other book was opened');
	return next;
}

async function trying(key = 'vanara') {
	const own = openApp();
	await addCustomer(own, 'Bu Sri');
	await startSample(own, key);
	return { own, sample: nextOf(own) };
}

const names = async (app: TestApp) =>
	(await app.book.customers('all', 0, 1_000)).map(({ customer }) => customer.name);

test('each of the eleven shops opens with customers and orders of its own', async () => {
	const shops = await sampleShops();
	expect(shops).toHaveLength(11);
	for (const { key, name } of shops) {
		const { sample } = await trying(key);
		expect(sample.kind).toBe('sample');
		expect((await sample.book.shop())?.name).toBe(name);
		expect((await names(sample)).length).toBeGreaterThan(5);
	}
});

test('playing never touches the own book', async () => {
	const { sample } = await trying();
	await addCustomer(sample, 'Bu Coba');
	await endSample(sample);
	const own = nextOf(sample);
	expect(own.kind).toBe('own');
	expect(await names(own)).toEqual(['Bu Sri']);
});

test('leaving deletes the database of the sample and no other', async () => {
	const before = await databases();
	const { sample } = await trying();
	expect((await databases()).length).toBe(before.length + 2);
	await endSample(sample);
	await vi.waitFor(async () => expect((await databases()).length).toBe(before.length + 1));
	expect(await names(nextOf(sample))).toEqual(['Bu Sri']);
});

test('which book lies open is remembered for the next start', async () => {
	const { own, sample } = await trying();
	expect(own.platform.recall('book')).toBe('sample');
	await endSample(sample);
	expect(own.platform.recall('book')).toBeUndefined();
});

test('one begins on Hari ini, with nothing of before beneath it', async () => {
	const own = openApp();
	go(own, { page: 'settings' });
	openSheet(own, { name: 'sample' });
	await startSample(own, 'vanara');
	const sample = nextOf(own);
	expect(sample.route.getState()).toEqual({ page: 'today' });
	expect(sample.platform.history.depth()).toBe(0);
	go(sample, { page: 'settings' });
	await endSample(sample);
	expect(nextOf(sample).route.getState()).toEqual({ page: 'today' });
	expect(own.platform.history.depth()).toBe(0);
});

test('what was left of an earlier sample is gone in the next', async () => {
	const { own, sample } = await trying('vanara');
	await addCustomer(sample, 'Bu Coba');
	sample.book.close();
	await startSample(own, 'bakso');
	const next = nextOf(own);
	expect((await next.book.shop())?.name).toContain('Bakso');
	expect(await names(next)).not.toContain('Bu Coba');
});

test('from one sample to the next', async () => {
	const { sample } = await trying('vanara');
	await startSample(sample, 'bakso');
	expect((await nextOf(sample).book.shop())?.name).toContain('Bakso');
	expect(sample.trouble.getState()).toBeUndefined();
});

test('a sample that cannot be made leaves the own book open', async () => {
	const own = openApp();
	await addCustomer(own, 'Bu Sri');
	vi.spyOn(own.sample, 'begin').mockRejectedValue(new AppError('quota'));
	await expect(startSample(own, 'vanara')).rejects.toEqual(new AppError('quota'));
	expect(own.next()).toBeUndefined();
	expect(own.platform.recall('book')).toBeUndefined();
	expect(await names(own)).toEqual(['Bu Sri']);
});

test('an unknown shop opens nothing', async () => {
	const own = openApp();
	await startSample(own, 'constructor');
	expect(own.next()).toBeUndefined();
});

test('a sample that the browser has thrown away is left at the start', async () => {
	const { sample } = await trying();
	sample.book.close();
	await sample.sample.throwAway();
	const again = sample.kill();
	const stop = startApp(again);
	await vi.waitFor(() => expect(again.next()?.kind).toBe('own'));
	expect(again.platform.recall('book')).toBeUndefined();
	stop();
});

test('a sample with its shop in it stays open at the start', async () => {
	const { sample } = await trying();
	const again = sample.kill();
	const stop = startApp(again);
	await again.book.shop();
	await Promise.resolve();
	expect(again.next()).toBeUndefined();
	stop();
});
