import { useState } from 'preact/hooks';
import { type AmountKind, type AmountValue, likelyCustomers, takeNewName } from '../../app/amount-form.ts';
import type { Form } from '../../app/form.ts';
import { plainLine } from '../../domain/plain-text.ts';
import * as amountText from '../../i18n/amount.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { CustomerPicker } from '../customer-picker.tsx';
import { Sheet } from '../parts/sheet.tsx';

interface AmountWhoProps {
	readonly kind: AmountKind;
	readonly form: Form<AmountValue>;
	readonly onClose: () => void;
}

/** Whose: somebody of the book, or for kasbon somebody new. */
export function AmountWho({ kind, form, onClose }: AmountWhoProps) {
	const app = useApp();
	const [query, setQuery] = useState('');
	const name = plainLine(query);
	const add = { name, onTap: () => takeNewName(app, form, name) };
	return (
		<Sheet title={amountText.kinds[kind].who} close={shellText.close} onClose={onClose}>
			<CustomerPicker
				label={amountText.search}
				placeholder={amountText.search}
				query={query}
				onQuery={setQuery}
				nobody={amountText.nobody}
				likely={() => likelyCustomers(app, kind)}
				onPick={({ customer }) => form.set({ customer: customer.id })}
				add={kind === 'kasbon' && name ? add : undefined}
			/>
		</Sheet>
	);
}
