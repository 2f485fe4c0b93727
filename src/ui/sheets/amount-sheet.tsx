import { useState } from 'preact/hooks';
import { type AmountKind, type AmountValue, likelyCustomers, openAmountForm } from '../../app/amount-form.ts';
import type { Form } from '../../app/form.ts';
import { createLive } from '../../app/live.ts';
import { closeSheet } from '../../app/navigation.ts';
import type { Sheet as SheetRoute } from '../../app/route.ts';
import { amountWords } from '../../domain/amount-words.ts';
import type { Known } from '../../domain/known.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { errorText } from '../../i18n/errors.ts';
import { recordText } from '../../i18n/record.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { CustomerPicker } from '../customer-picker.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Notice } from '../parts/notice.tsx';
import { Pad } from '../parts/pad.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { useForm, useLive, useStore } from '../use-store.ts';

/** Kasbon or payment: whose, and how much. */
export function AmountSheet() {
	const app = useApp();
	const { sheet } = useStore(app.route);
	const kind = sheet?.name;
	return kind === 'kasbon' || kind === 'payment' ? (
		<AmountOf kind={kind} sheet={sheet as SheetRoute} />
	) : null;
}

const words = {
	kasbon: { who: recordText.whoKasbon, of: recordText.kasbonOf, save: recordText.saveKasbon },
	payment: { who: recordText.whoPayment, of: recordText.paymentOf, save: recordText.savePayment },
} as const;

function AmountOf({ kind, sheet }: { readonly kind: AmountKind; readonly sheet: SheetRoute }) {
	const said = kind === 'kasbon' ? recordText.savedKasbon : recordText.savedPayment;
	const form = useForm((app) => openAmountForm(app, sheet, kind, said), [kind, sheet.customer, sheet.order]);
	return form ? <AmountForm kind={kind} form={form} /> : null;
}

function AmountForm({ kind, form }: { readonly kind: AmountKind; readonly form: Form<AmountValue> }) {
	const app = useApp();
	const { value, problems, failure, saving } = useStore(form.state);
	const { customer } = value;
	const [query, setQuery] = useState('');
	const found = useLive(
		(app) => createLive(app, async () => (customer ? app.book.known(customer) : undefined)),
		[customer],
	);
	const known = found.state === 'ready' ? found.value : undefined;
	const close = () => closeSheet(app);
	if (!customer) {
		return (
			<Sheet title={words[kind].who} close={shellText.close} onClose={close}>
				<CustomerPicker
					label={recordText.search}
					placeholder={recordText.search}
					query={query}
					onQuery={setQuery}
					nobody={recordText.nobody}
					likely={() => likelyCustomers(app, kind)}
					onPick={(picked) => form.set({ customer: picked.customer.id })}
				/>
			</Sheet>
		);
	}
	const problem = problems.amount ?? problems.customer ?? failure;
	return (
		<Sheet
			title={words[kind].of(known?.customer.name ?? '')}
			close={shellText.close}
			onClose={close}
			foot={
				<Button wide busy={saving} onTap={() => void form.submit()}>
					{words[kind].save}
				</Button>
			}
		>
			<Stack>
				{known && <Standing kind={kind} known={known} form={form} />}
				<Pad
					amount={value.amount}
					onAmount={(amount) => form.set({ amount: rupiah(amount) })}
					inWords={value.amount > 0 ? amountWords(value.amount) : ''}
					erase={recordText.erase}
					notes={recordText.notes}
				/>
				{problem && <Notice of="danger">{errorText[problem]}</Notice>}
			</Stack>
		</Sheet>
	);
}

/** How the customer stands now; a debt can be paid whole with one tap. */
function Standing({ kind, known, form }: { kind: AmountKind; known: Known; form: Form<AmountValue> }) {
	const { balance } = known.summary;
	if (kind === 'payment' && balance > 0) {
		return (
			<Line ends>
				<Words>{recordText.owes(balance)}</Words>
				<Button look="second" onTap={() => form.set({ amount: balance })}>
					{recordText.payAll}
				</Button>
			</Line>
		);
	}
	if (balance === 0) return <Words>{recordText.even}</Words>;
	return <Words>{balance > 0 ? recordText.owes(balance) : recordText.ahead(rupiah(-balance))}</Words>;
}
