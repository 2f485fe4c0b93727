import { useEffect, useRef } from 'preact/hooks';
import { type AmountKind, type AmountValue, amountKinds, openAmountForm } from '../../app/amount-form.ts';
import type { Form } from '../../app/form.ts';
import { closeSheet } from '../../app/navigation.ts';
import type { Sheet } from '../../app/route.ts';
import * as amountText from '../../i18n/amount.ts';
import { useApp } from '../app-context.ts';
import { useForm, useStore } from '../use-store.ts';
import { AmountEntry } from './amount-entry.tsx';
import { AmountWho } from './amount-who.tsx';

/** Kasbon, payment, or what puts the balance right: whose, and how much. */
export function AmountSheet() {
	const { sheet } = useStore(useApp().route);
	const kind = amountKinds.find((one) => one === sheet?.name);
	return sheet && kind ? <AmountOf kind={kind} sheet={sheet} /> : null;
}

function AmountOf({ kind, sheet }: { readonly kind: AmountKind; readonly sheet: Sheet }) {
	const { said } = amountText.kinds[kind];
	const form = useForm((app) => openAmountForm(app, sheet, kind, said), [kind, sheet.customer, sheet.order]);
	return form ? <Amount kind={kind} form={form} sheet={sheet} /> : null;
}

interface AmountProps {
	readonly kind: AmountKind;
	readonly form: Form<AmountValue>;
	readonly sheet: Sheet;
}

function Amount({ kind, form, sheet }: AmountProps) {
	const app = useApp();
	const { customer } = useStore(form.state).value;
	const refused = useRef(false);
	useEffect(
		() => () => {
			// Closed by its button, or without an amount: nothing that anybody would want to take up again.
			if (refused.current || form.state.getState().value.amount === 0) void form.clear();
		},
		[form],
	);
	function close() {
		refused.current = true;
		closeSheet(app);
	}
	if (!customer) return <AmountWho kind={kind} form={form} onClose={close} />;
	// Opened with nobody in mind: who it is may be chosen, and chosen anew.
	const ask = sheet.customer ? undefined : () => form.set({ customer: undefined, newName: undefined });
	const who = { customer, order: sheet.order, onAsk: ask };
	return <AmountEntry kind={kind} form={form} {...who} onClose={close} />;
}
