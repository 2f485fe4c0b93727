import { Search } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { searchCustomers } from '../app/search-customers.ts';
import type { Known } from '../domain/known.ts';
import { useApp } from './app-context.ts';
import { KnownInitial } from './known-initial.tsx';
import { Card } from './parts/card.tsx';
import { Field } from './parts/field.tsx';
import { Row } from './parts/row.tsx';
import { RowList } from './parts/row-list.tsx';
import { Stack } from './parts/stack.tsx';
import { Words } from './parts/words.tsx';

interface CustomerPickerProps {
	readonly label: string;
	readonly placeholder: string;
	/** What is said where nobody fits. */
	readonly nobody: string;
	/** Whom to offer before anything is typed. */
	readonly likely: () => Promise<readonly Known[]>;
	readonly onPick: (known: Known) => void;
}

const shown = 5;

/** Finds one customer with a few letters. */
export function CustomerPicker({ label, placeholder, nobody, likely, onPick }: CustomerPickerProps) {
	const app = useApp();
	const [query, setQuery] = useState('');
	const [found, setFound] = useState<readonly Known[]>();
	useEffect(() => {
		let late = false;
		const finding = query.trim() ? searchCustomers(app, query, shown) : likely();
		finding.then(
			(customers) => late || setFound(customers),
			() => late || setFound([]),
		);
		return () => {
			late = true;
		};
	}, [app, query]);
	return (
		<Stack>
			<Field
				label={label}
				quiet
				kind="search"
				icon={Search}
				placeholder={placeholder}
				value={query}
				onInput={setQuery}
				focus
			/>
			{found && found.length > 0 && (
				<Card>
					<RowList>
						{found.map((known) => (
							<Row
								key={known.customer.id}
								lead={<KnownInitial known={known} />}
								name={known.customer.name}
								meta={known.customer.place}
								onTap={() => onPick(known)}
							/>
						))}
					</RowList>
				</Card>
			)}
			{found?.length === 0 && query.trim() && <Words>{nobody}</Words>}
		</Stack>
	);
}
