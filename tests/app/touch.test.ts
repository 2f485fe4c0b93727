import { expect, test, vi } from 'vitest';
import { recordTouch } from '../../src/app/touch.ts';
import { addCustomer } from './customer-rows.ts';
import { fakeId } from './fake-platform.ts';
import { openApp } from './open-app.ts';

test('a touch keeps to whom, about what and when', async () => {
	const app = openApp();
	const customer = await addCustomer(app, 'Bu Sri');
	const order = fakeId(5, 5);
	recordTouch(app, 'receipt', { customer, order }, 'message');
	await vi.waitFor(async () =>
		expect((await app.book.history(customer)).touches).toMatchObject([
			{ kind: 'receipt', customer, order, at: app.platform.now() },
		]),
	);
});

test('it ends the draft of what was sent', async () => {
	const app = openApp();
	await app.book.putDraft({ key: 'message', value: 'x', at: 1 });
	await app.book.putDraft({ key: 'order-new', value: 'x', at: 1 });
	recordTouch(app, 'free', {}, 'message');
	await vi.waitFor(async () =>
		expect((await app.book.drafts()).map(({ key }) => key)).toEqual(['order-new']),
	);
});
