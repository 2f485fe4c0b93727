import { FileDown, UserX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { forgetCustomer, saveCustomerData } from '../../../app/customer-data.ts';
import type { Customer } from '../../../domain/customer.ts';
import * as customerDataText from '../../../i18n/customer-data.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { Button } from '../../parts/button.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

/** What the law gives a customer: a copy of what is kept, and an end of it. Out of sight until it is asked for. */
export function DataSection({ customer: { id, name } }: { readonly customer: Customer }) {
	const app = useApp();
	const [open, setOpen] = useState(false);
	const [saved, setSaved] = useState(false);
	async function save() {
		await saveCustomerData(app, id, customerDataText.fileName, customerDataText.words);
		setSaved(true);
	}
	return (
		<Stack edge top>
			<Button look="quiet" onTap={() => setOpen(!open)}>
				{customerDataText.title}
			</Button>
			{open && (
				<>
					<Words>{customerDataText.say(name)}</Words>
					<Deed look="second" icon={FileDown} word={customerDataText.load} onDo={save} />
					{saved && <Words live>{customerDataText.loaded}</Words>}
					<Deed
						icon={UserX}
						word={customerDataText.forget}
						ask={{ say: customerDataText.ask(name), word: customerDataText.yes }}
						onDo={() => forgetCustomer(app, id, customerDataText.forgotten)}
					/>
				</>
			)}
		</Stack>
	);
}
