import type { Id } from './id.ts';
import { type Rupiah, rupiah, sumRupiah } from './rupiah.ts';
import type { Settlement } from './settlement.ts';

/** What the receipt of an order says of money; of what is 0 it says nothing. */
export interface ReceiptMoney {
	readonly paid: Rupiah;
	/** What is left to pay for it, once something was paid. */
	readonly left: Rupiah;
	/** What is owed altogether, unless that is what is left; below zero what is the customer's. */
	readonly balance: Rupiah;
}

export function receiptMoney(
	order: Id,
	{ orders, debts, credit }: Pick<Settlement, 'orders' | 'debts' | 'credit'>,
): ReceiptMoney {
	const { paid = rupiah(0), owes = rupiah(0) } = orders.get(order) ?? {};
	const left = paid > 0 ? owes : rupiah(0);
	const debt = sumRupiah(debts.map((one) => one.left));
	if (debt === 0) return { paid, left, balance: (0 - credit) as Rupiah };
	return { paid, left, balance: debt === left ? rupiah(0) : debt };
}
