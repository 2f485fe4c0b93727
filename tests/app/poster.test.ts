import { generate } from 'lean-qr/nano';
import { expect, test, vi } from 'vitest';
import { openPoster, type PosterState } from '../../src/app/poster.ts';
import { readCatalog } from '../../src/domain/catalog-link.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { shopId } from '../../src/domain/shop.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addProduct } from './order-rows.ts';

/** The real one, whose calls can be looked at. */
vi.mock('lean-qr/nano', async (original) => {
	const real = await original<typeof import('lean-qr/nano')>();
	return { ...real, generate: vi.fn(real.generate) };
});

const texts = {
	heading: 'Pesan di sini',
	how: 'Arahkan kamera',
	fileName: 'poster.jpg',
	saved: 'Ada di unduhan',
};

async function openShop(app: TestApp): Promise<void> {
	const fields = { name: 'Azzalea Cake', phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
}

function until(
	{ state }: ReturnType<typeof openPoster>,
	fits: (state: PosterState) => boolean,
): Promise<PosterState> {
	return new Promise((found) => {
		const look = (now: PosterState) => fits(now) && found(now);
		look(state.getState());
		state.subscribe(look);
	});
}

const isReady = (state: PosterState) => state.step === 'poster' && state.ready;

test('the poster is made by itself, made anew in another colour, and kept by the phone', async () => {
	const app = openApp();
	await openShop(app);
	await addProduct(app, 'Bolu', 45_000);
	const poster = openPoster(app, texts);
	const stop = poster.start();
	await until(poster, isReady);
	poster.save();
	expect(app.platform.savedFiles).toEqual(['poster.jpg']);
	expect(app.done.getState()?.said).toBe('Ada di unduhan');
	expect(poster.share).toBeUndefined();

	poster.choose('kopi');
	poster.save();
	expect(app.platform.savedFiles).toHaveLength(1);
	await until(poster, (state) => isReady(state) && state.step === 'poster' && state.ground === 'kopi');
	expect(app.platform.painter.held.size).toBe(1);
	stop();
	expect(app.platform.painter.held.size).toBe(0);
});

test('whoever passes by reads ordinary prices and no closing day, whatever link was sent last', async () => {
	const app = openApp();
	await openShop(app);
	await addProduct(app, 'Bolu', 45_000, { resellerPrice: rupiah(38_000) });
	const plan = { tier: 'reseller', heading: 'PO Lebaran', closes: '2027-03-01', without: [] };
	await app.book.putSetting('catalog', JSON.stringify(plan));
	const poster = openPoster(app, texts);
	const stop = poster.start();
	await until(poster, isReady);
	stop();
	const [, letters = ''] = String(vi.mocked(generate).mock.lastCall?.[0]).split('#');
	const opened = readCatalog(letters);
	expect(opened).toMatchObject({ value: { tier: 'ordinary', items: [{ price: 45_000 }] } });
	expect(JSON.stringify(opened)).not.toContain('closes');
});

test('says so where there is nothing to sell, and where the picture cannot be made', async () => {
	const app = openApp();
	await openShop(app);
	const poster = openPoster(app, texts);
	const stop = poster.start();
	await until(poster, ({ step }) => step === 'empty');
	app.platform.painter.broken = true;
	await addProduct(app, 'Bolu', 45_000);
	app.version.setState((version) => version + 1, true);
	const failed = await until(poster, (state) => state.step === 'poster' && state.failure !== undefined);
	expect(failed).toMatchObject({ failure: 'unknown', ready: false });
	stop();
});
