import { expect, test } from 'vitest';
import { liveMove } from '../../src/app/move.ts';
import { moveMessage } from '../../src/i18n/move.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { settled } from './settled.ts';

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
