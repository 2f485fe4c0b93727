import { NotebookPen, Search } from 'lucide-preact';
import type { CustomerList } from '../../../app/customer-list.ts';
import type { Circle } from '../../../domain/known.ts';
import * as customersText from '../../../i18n/customers.ts';
import { type Chip, Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Petals } from '../../parts/petals.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useStore } from '../../use-store.ts';

interface CustomerFinderProps {
	readonly list: CustomerList;
	readonly counts: Readonly<Record<Circle, number>>;
}

const marks = {
	all: undefined,
	regular: <Petals of="regular" small />,
	slipping: <Petals of="slipping" small />,
	owing: <Icon of={NotebookPen} small />,
} as const;

/** The two ways to somebody: a few letters, or the circle they belong to. */
export function CustomerFinder({ list, counts }: CustomerFinderProps) {
	const { circle, query } = useStore(list.choice);
	const chips = (['all', 'regular', 'slipping', 'owing'] as const).map(
		(value): Chip<Circle> => ({
			value,
			word: customersText.circle[value],
			count: counts[value],
			mark: marks[value],
		}),
	);
	return (
		<>
			<Stack edge>
				<Field
					label={customersText.search}
					quiet
					kind="search"
					icon={Search}
					placeholder={customersText.searchHint}
					value={query}
					onInput={list.type}
				/>
			</Stack>
			<Chips label={customersText.circles} chips={chips} chosen={circle} onChoose={list.choose} />
		</>
	);
}
