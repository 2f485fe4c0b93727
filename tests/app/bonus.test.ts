import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import { liveBonuses, openBonus, removeBonus } from '../../src/app/bonus.ts';
import type { BonusValue } from '../../src/app/bonus-value.ts';
import { go } from '../../src/app/navigation.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { openApp } from './open-app.ts';
import { addProduct } from './order-rows.ts';
import { settled } from './settled.ts';

async function saved(app: App, change: Partial<BonusValue>) {
	const form = await openBonus(app, undefined, 'Bonus tersimpan');
	form.set(change);
	await form.submit();
	return { problems: form.state.getState().problems, rules: await app.book.bonuses() };
}

async function shop() {
	const app = openApp();
	return {
		app,
		bakso: await addProduct(app, 'Bakso halus', 15_000),
		kuah: await addProduct(app, 'Kuah bakso', 15_000),
	};
}

describe('a new rule', () => {
	test('is a stamp card that begins today, unless another kind is chosen', async () => {
		const { app, bakso } = await shop();
		go(app, { page: 'products' });
		go(app, { page: 'bonuses' });
		go(app, { page: 'bonus-new' });
		const { rules } = await saved(app, { product: bakso.id });
		expect(rules).toMatchObject([
			{ kind: 'stamps', product: bakso.id, count: 10, quantity: 1, from: app.today.getState() },
		]);
		expect(rules[0]).not.toHaveProperty('gift');
		expect(app.route.getState()).toEqual({ page: 'bonuses' });
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.bonuses()).toEqual([]);
	});

	test('keeps only what its kind goes by', async () => {
		const { app, kuah } = await shop();
		const { rules } = await saved(app, { kind: 'tester', above: '500rb', gift: kuah.id, percent: '5' });
		expect(rules).toMatchObject([{ kind: 'tester', above: 500_000, gift: kuah.id, quantity: 1 }]);
		for (const field of ['percent', 'count', 'from', 'product']) expect(rules[0]).not.toHaveProperty(field);
	});

	test.each([
		[{}, { product: 'product-none' }],
		[
			{ kind: 'goods', above: '0', quantity: '0' },
			{ above: 'price', gift: 'product-none', quantity: 'quantity' },
		],
		[{ kind: 'season', percent: '0' }, { percent: 'percent' }],
		[{ kind: 'season', percent: '101' }, { percent: 'percent' }],
		[{ kind: 'season', percent: '5 %', from: '2026-03-20', to: '2026-03-01' }, { to: 'days-turned' }],
		[{ kind: 'season', percent: '5', from: 'besok' }, { from: 'day' }],
		[{ kind: 'member', percent: '5', count: 'lima' }, { count: 'quantity' }],
	] as const)('of %o is not written: %o', async (change, codes) => {
		const { app } = await shop();
		const { problems, rules } = await saved(app, change as Partial<BonusValue>);
		expect(problems).toEqual(codes);
		expect(rules).toEqual([]);
	});
});

test('a rule changes its kind and leaves nothing of the old one behind', async () => {
	const { app, bakso } = await shop();
	const [rule] = (await saved(app, { product: bakso.id })).rules;
	const form = await openBonus(app, rule, 'Bonus tersimpan');
	expect(form.state.getState().value).toMatchObject({ kind: 'stamps', count: '10', product: bakso.id });
	form.set({ kind: 'member', count: '5', percent: '5%' });
	await form.submit();
	const [changed] = await app.book.bonuses();
	expect(changed).toMatchObject({ id: rule?.id, kind: 'member', count: 5, percent: 5 });
	for (const field of ['product', 'quantity', 'from']) expect(changed).not.toHaveProperty(field);
	await undo(app, 'Sudah diurungkan');
	expect(await app.book.bonuses()).toMatchObject([{ kind: 'stamps', product: bakso.id, count: 10 }]);
});

test('a rule rests, goes on, and goes with a way back', async () => {
	const { app, bakso } = await shop();
	await app.book.commit([
		{
			kind: 'add',
			store: 'bonus',
			id: app.platform.newId(),
			fields: { kind: 'goods', above: rupiah(100_000), gift: bakso.id },
		},
	]);
	const live = liveBonuses(app);
	const stop = live.start();
	const rule = (await settled(live)).rules[0];
	if (!rule) throw new Error('there is no rule');
	for (const paused of [true, false]) {
		const form = await openBonus(app, rule, 'Bonus tersimpan');
		form.set({ paused });
		await form.submit();
		await settled(live, ({ rules }) => rules[0]?.paused === (paused || undefined));
	}
	await removeBonus(app, rule, 'Bonus dihapus');
	await settled(live, ({ rules }) => rules.length === 0);
	await undo(app, 'Sudah diurungkan');
	await settled(live, ({ rules }) => rules.length === 1);
	stop();
});
