import { useState } from 'preact/hooks';
import type { Id } from '../domain/id.ts';
import * as sourceText from '../i18n/source.ts';
import { useApp } from './app-context.ts';
import { CustomerPicker } from './customer-picker.tsx';

interface BringerPickerProps {
	/** Who was brought, and so cannot have been the one who brought. */
	readonly self: Id;
	readonly onPick: (bringer: Id) => void;
}

const shown = 5;

/** Which customer brought somebody. */
export function BringerPicker({ self, onPick }: BringerPickerProps) {
	const app = useApp();
	const [query, setQuery] = useState('');
	return (
		<CustomerPicker
			label={sourceText.who}
			placeholder={sourceText.whoHint}
			query={query}
			onQuery={setQuery}
			nobody={sourceText.nobody}
			likely={async () => {
				const known = await app.book.customers('all', 0, shown + 1);
				return known.filter(({ customer }) => customer.id !== self).slice(0, shown);
			}}
			onPick={({ customer }) => customer.id !== self && onPick(customer.id)}
		/>
	);
}
