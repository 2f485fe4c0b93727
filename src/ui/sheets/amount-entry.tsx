import { useState } from 'preact/hooks';
import { type AmountKind, type AmountValue, livePayer } from '../../app/amount-form.ts';
import type { Form } from '../../app/form.ts';
import type { Id } from '../../domain/id.ts';
import { type Rupiah, rupiah } from '../../domain/rupiah.ts';
import * as amountText from '../../i18n/amount.ts';
import { AmountPad } from '../amount-pad.tsx';
import { BookSheet } from '../book-sheet.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Segment } from '../parts/segment.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { Resumed } from '../resumed.tsx';
import { SaveFoot } from '../save-foot.tsx';
import { useLive, useStore } from '../use-store.ts';
import { LimitNotice } from './limit-notice.tsx';

interface AmountEntryProps {
	readonly kind: AmountKind;
	readonly form: Form<AmountValue>;
	readonly customer: Id;
	readonly order: Id | undefined;
	/** Lets somebody else be chosen. */
	readonly onAsk: (() => void) | undefined;
	readonly onClose: () => void;
}

/** How much, on the pad. */
export function AmountEntry({ kind, form, customer, order, onAsk, onClose }: AmountEntryProps) {
	const { value, resumed, problems } = useStore(form.state);
	const [proposed, setProposed] = useState(value.amount > 0 && !resumed);
	const about = kind === 'payment' ? order : undefined;
	const found = useLive((app) => livePayer(app, customer, about), [customer, about]);
	const payer = found.value;
	const words = amountText.kinds[kind];
	const { owes } = payer ?? { owes: rupiah(0) };
	const canPayAll = kind === 'payment' && owes > 0 && value.amount !== owes;
	return (
		<BookSheet
			title={words.title(value.newName ?? payer?.known.customer.name ?? '')}
			onClose={onClose}
			foot={<SaveFoot form={form} word={words.save} problem={problems.newName} />}
		>
			<Resumed form={form} of="warn" />
			<Stack>
				<Line ends>
					<Words live>
						{value.newName ? amountText.newCustomer : payer && sayStanding(kind, owes, value.amount)}
					</Words>
					{canPayAll && (
						<Button
							look="second"
							onTap={() => {
								form.set({ amount: owes });
								setProposed(true);
							}}
						>
							{amountText.payAll}
						</Button>
					)}
					{!canPayAll && onAsk && (
						<Button look="quiet" onTap={onAsk}>
							{amountText.ask}
						</Button>
					)}
				</Line>
				{kind === 'kasbon' && payer && <LimitNotice form={form} known={payer.known} more={value.amount} />}
				{(kind === 'opening' || kind === 'correction') && (
					<Segment
						label={amountText.whichWay}
						options={(['owed', 'theirs'] as const).map((value) => ({
							value,
							word: amountText.direction[kind][value],
						}))}
						chosen={value.theirs ? 'theirs' : 'owed'}
						onChoose={(way) => form.set({ theirs: way === 'theirs' })}
					/>
				)}
			</Stack>
			<AmountPad
				amount={value.amount}
				proposed={proposed}
				onAmount={(amount) => {
					setProposed(false);
					form.set({ amount });
				}}
				problem={problems.amount}
			/>
		</BookSheet>
	);
}

/** How the customer stands, and where a payment is more than that, what becomes of it. */
function sayStanding(kind: AmountKind, balance: Rupiah, amount: Rupiah): string {
	if (kind === 'payment' && balance > 0 && amount > balance) return amountText.over(rupiah(amount - balance));
	if (balance === 0) return amountText.even;
	return balance > 0 ? amountText.owes(balance) : amountText.ahead(rupiah(-balance));
}
