import { Banknote, ClipboardList, ClipboardPaste, NotebookPen } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import type { Form } from '../../app/form.ts';
import { closeSheet, go, openSheet } from '../../app/navigation.ts';
import { openSlip, type SlipValue } from '../../app/slip.ts';
import * as recordText from '../../i18n/record.ts';
import { shellText } from '../../i18n/shell.ts';
import { AmountPad } from '../amount-pad.tsx';
import { useApp } from '../app-context.ts';
import { Failure } from '../failure.tsx';
import { ActSide, ActSides } from '../parts/act.tsx';
import { Button } from '../parts/button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Stack } from '../parts/stack.tsx';
import { useForm, useStore } from '../use-store.ts';

/** + Catat: what has just happened? In a hurry the amount alone, on the pad that lies ready. */
export function RecordSheet() {
	const form = useForm((app) => openSlip(app, recordText.saved), []);
	return form ? <Record form={form} /> : null;
}

function Record({ form }: { readonly form: Form<SlipValue> }) {
	const app = useApp();
	const { value, problems, failure, saving } = useStore(form.state);
	useEffect(
		() => () => {
			// Left for something else, or by its button: nothing that anybody would want to take up again.
			if (form.state.getState().value.amount > 0) void form.clear();
		},
		[form],
	);
	return (
		<Sheet
			title={recordText.title}
			close={shellText.close}
			onClose={() => closeSheet(app)}
			foot={
				<Stack>
					<Failure code={failure} />
					<Button wide busy={saving} onTap={() => void form.submit()}>
						{shellText.save}
					</Button>
				</Stack>
			}
		>
			<ActSides>
				<ActSide icon={ClipboardList} word={recordText.order} onTap={() => go(app, { page: 'order-new' })} />
				<ActSide
					icon={ClipboardPaste}
					word={recordText.paste}
					onTap={() => go(app, { page: 'order-import' })}
				/>
				<ActSide
					icon={NotebookPen}
					word={recordText.kasbon}
					onTap={() => openSheet(app, { name: 'kasbon' })}
				/>
				<ActSide
					icon={Banknote}
					word={recordText.payment}
					onTap={() => openSheet(app, { name: 'payment' })}
				/>
			</ActSides>
			<AmountPad
				amount={value.amount}
				onAmount={(amount) => form.set({ amount })}
				problem={problems.amount}
				hint={recordText.quick}
			/>
		</Sheet>
	);
}
