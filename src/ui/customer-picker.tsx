import { Search } from 'lucide-preact';
import { searchCustomers } from '../app/search-customers.ts';
import type { Known } from '../domain/known.ts';
import * as customerFormText from '../i18n/customer-form.ts';
import { useApp } from './app-context.ts';
import { KnownInitial } from './known-initial.tsx';
import { Field } from './parts/field.tsx';
import { Mark } from './parts/mark.tsx';
import { Row } from './parts/row.tsx';
import { RowCard } from './parts/row-card.tsx';
import { Stack } from './parts/stack.tsx';
import { Words } from './parts/words.tsx';
import { useFound } from './use-found.ts';

interface CustomerPickerProps {
	readonly label: string;
	readonly placeholder: string;
	readonly query: string;
	readonly onQuery: (query: string) => void;
	readonly error?: string | undefined;
	/** Not what one came for: it waits to be tapped. */
	readonly patient?: boolean | undefined;
	/** What is said where nobody fits, unless somebody new can be taken. */
	readonly nobody?: string | undefined;
	/** Whom to offer before anything is typed. */
	readonly likely: () => Promise<readonly Known[]>;
	readonly onPick: (known: Known) => void;
	/** Takes what was typed as somebody new. */
	readonly add?: { readonly name: string; readonly onTap: () => void } | undefined;
}

const shown = 5;

/** Finds one customer with a few letters. */
export function CustomerPicker(props: CustomerPickerProps) {
	const { label, placeholder, query, onQuery, error, patient, nobody, likely, onPick, add } = props;
	const app = useApp();
	const found = useFound(() => (query.trim() ? searchCustomers(app, query, shown) : likely()), [app, query]);
	return (
		<Stack>
			<Field
				label={label}
				quiet
				kind="search"
				icon={Search}
				placeholder={placeholder}
				value={query}
				onInput={onQuery}
				error={error}
				names
				focus={!patient}
			/>
			{(found?.length || add) && (
				<RowCard>
					{found?.map((known) => (
						<Row
							key={known.customer.id}
							lead={<KnownInitial known={known} />}
							name={known.customer.name}
							meta={known.customer.place}
							onTap={() => onPick(known)}
						/>
					))}
					{add && (
						<Row
							key="add"
							lead={<Mark of="customer" />}
							name={customerFormText.add(add.name)}
							onTap={add.onTap}
						/>
					)}
				</RowCard>
			)}
			{nobody && found?.length === 0 && query.trim() && <Words>{nobody}</Words>}
		</Stack>
	);
}
