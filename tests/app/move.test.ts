import { expect, test, vi } from 'vitest';
import { liveMove, openMovePicture } from '../../src/app/move.ts';
import { moveMessage, moveTexts } from '../../src/i18n/move.ts';
import { written } from '../domain/story/faults.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { settled } from './settled.ts';
import { beginShop } from './shops.ts';

test('the guide says what has to be the same on the new phone, without what was deleted', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	await addEntry(app, id, 'kasbon', 26_000);
	const gone = await addCustomer(app, 'Pak Slamet');
	await app.book.commit([{ kind: 'remove', store: 'customer', id: gone }]);
	const live = liveMove(app);
	const stop = live.start();
	const view = await settled(live);
	stop();
	expect(view).toMatchObject({ customers: 1, products: 0, owed: 26_000 });
	expect(moveMessage(view.address)).toContain(view.address);
});

async function picturing() {
	const app = openApp();
	await beginShop(app);
	const picture = openMovePicture(app, moveTexts('https://toko.example/buku/'));
	return { app, picture, stop: picture.start() };
}

test('the instructions are painted with all four steps, and kept by the phone where it shares nothing', async () => {
	const { app, picture, stop } = await picturing();
	await picture.hand('Ada di unduhan');
	expect(app.platform.savedFiles).toEqual([]);
	await vi.waitFor(() => expect(picture.state.getState().painted).toBeDefined());
	expect(written(app.platform.painter.sheets)).toMatch(
		/AZZALEA CAKE .*1 KIRIM .*2 BUKA .*3 PULIHKAN .*4 COCOKKAN .*TOKO\.EXAMPLE\/BUKU/,
	);
	await picture.hand('Ada di unduhan');
	expect(app.platform.savedFiles).toEqual(['pindah-hp.jpg']);
	expect(app.done.getState()?.said).toBe('Ada di unduhan');
	stop();
	expect(app.platform.painter.held.size).toBe(0);
});

test('the instructions go to another app; where they cannot be painted it is said', async () => {
	const { app, picture, stop } = await picturing();
	const shared: string[] = [];
	app.platform.shareFiles = async ([file]) => {
		shared.push(file?.name ?? '');
		return 'handed';
	};
	await vi.waitFor(() => expect(picture.state.getState().painted).toBeDefined());
	await picture.hand('');
	expect([shared, app.platform.savedFiles]).toEqual([['pindah-hp.jpg'], []]);
	stop();
	app.platform.painter.broken = true;
	const again = picture.start();
	await vi.waitFor(() => expect(picture.state.getState().failure).toBe('unknown'));
	again();
});
