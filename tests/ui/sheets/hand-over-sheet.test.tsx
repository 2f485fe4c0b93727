// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { openSheet } from '../../../src/app/navigation.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import * as amountText from '../../../src/i18n/amount.ts';
import * as orderMoneyText from '../../../src/i18n/order-money.ts';
import { AppProvider } from '../../../src/ui/app-context.ts';
import { HandOverSheet } from '../../../src/ui/sheets/hand-over-sheet.tsx';
import { addCustomer, addEntry } from '../../app/customer-rows.ts';
import { openApp } from '../../app/open-app.ts';
import { addOrderOf, addProduct, lineOf } from '../../app/order-rows.ts';

afterEach(cleanup);

/** The sheet for a cake of 75,000, of a customer who owes 20,000 already. */
async function handingOver(limit?: number) {
	const app = openApp();
	const customer = await addCustomer(app, 'Bu Sri', limit ? { limit: rupiah(limit) } : {});
	await addEntry(app, customer, 'kasbon', 20_000);
	const cake = await addProduct(app, 'Tumpeng', 75_000);
	const order = await addOrderOf(app, [lineOf(cake, 1)], { customer, status: 'ready' });
	openSheet(app, { name: 'done', order });
	render(
		<AppProvider value={app}>
			<HandOverSheet />
		</AppProvider>,
	);
	await screen.findByText(orderMoneyText.none);
	return { app, customer };
}

it('says where what becomes kasbon goes beyond the limit, and has kind words to refuse it', async () => {
	const { app, customer } = await handingOver(60_000);
	screen.getByText(/melewati batas kasbonnya/);
	fireEvent.click(screen.getByText(amountText.refuse));
	expect(app.route.getState().sheet).toEqual({ name: 'message', customer, kind: 'refusal' });
});

it('says it until enough is paid there and then', async () => {
	await handingOver(60_000);
	fireEvent.click(screen.getByText(orderMoneyText.some));
	await screen.findByText(/melewati batas kasbonnya/);
	// Sums stand apart in a sentence.
	const rest = (left: number) =>
		waitFor(() => expect(document.body.textContent).toContain(orderMoneyText.rest(rupiah(left))));
	fireEvent.click(screen.getByRole('button', { name: '20.000' }));
	await rest(55_000);
	screen.getByText(/melewati batas kasbonnya/);
	fireEvent.click(screen.getByRole('button', { name: '20.000' }));
	await rest(35_000);
	expect(screen.queryByText(/melewati batas kasbonnya/)).toBeNull();
});

it.each([95_000, undefined])('says nothing where the limit is %s', async (limit) => {
	await handingOver(limit);
	expect(screen.queryByText(/melewati batas kasbonnya/)).toBeNull();
});
