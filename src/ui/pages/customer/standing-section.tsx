import { Trash2 } from 'lucide-preact';
import { pinCustomer, removeCustomer } from '../../../app/customer-actions.ts';
import type { Customer } from '../../../domain/customer.ts';
import type { Known } from '../../../domain/known.ts';
import * as customerText from '../../../i18n/customer.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { Section } from '../../parts/section.tsx';

type Pin = NonNullable<Customer['pin']>;

const pinWord = { regular: customerText.pin, 'not-regular': customerText.unpin } as const;
const pinSaid = { regular: customerText.pinned, 'not-regular': customerText.unpinned } as const;

interface StandingSectionProps {
	readonly known: Known;
	/** How many orders are still to be handed over. */
	readonly open: number;
}

/** The seller's own word on who is a regular, and the way out of the book. */
export function StandingSection({ known: { customer, summary }, open }: StandingSectionProps) {
	const app = useApp();
	const { id, name, pin } = customer;
	const regular = summary.standing === 'regular' || summary.standing === 'slipping';
	const pins = (['regular', 'not-regular'] as const).filter((one) =>
		pin ? one !== pin : (one === 'regular') !== regular,
	);
	const set = (next: Pin | undefined, said: (name: string) => string) =>
		pinCustomer(app, id, next, said(name));
	return (
		<Section title={shellText.more}>
			{pins.map((one) => (
				<Deed key={one} look="second" word={pinWord[one]} onDo={() => set(one, pinSaid[one])} />
			))}
			{pin && (
				<Deed
					look="second"
					word={customerText.followCount}
					onDo={() => set(undefined, customerText.followsCount)}
				/>
			)}
			<Deed
				icon={Trash2}
				word={customerText.remove}
				ask={
					summary.balance !== 0 || open > 0
						? { say: customerText.removeAsk(name, summary.balance, open), word: customerText.removeAnyway }
						: undefined
				}
				onDo={() => removeCustomer(app, id, customerText.removed(name))}
			/>
		</Section>
	);
}
