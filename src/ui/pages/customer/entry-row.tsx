import { ReceiptText } from 'lucide-preact';
import { voidEntry } from '../../../app/customer-actions.ts';
import type { Day } from '../../../domain/day.ts';
import { type Entry, isPaid } from '../../../domain/ledger.ts';
import { formatRupiah } from '../../../domain/rupiah.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import * as customerText from '../../../i18n/customer.ts';
import * as messagesText from '../../../i18n/messages.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { hrefToSheet } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { OpenRow } from '../../parts/open-row.tsx';
import { Row } from '../../parts/row.tsx';

interface EntryRowProps {
	readonly entry: Entry;
	readonly voided: boolean;
	readonly today: Day;
}

/** One fact about money; a tap offers to take it back. */
export function EntryRow({ entry, voided, today }: EntryRowProps) {
	const app = useApp();
	const { id, kind, amount, day, note } = entry;
	if (kind === 'void') return null;
	const word = customerText.entry[kind];
	const when = [sayDay(day, today), note].filter(Boolean).join(', ');
	if (voided) {
		return (
			<Row
				name={<s>{word}</s>}
				meta={`${when}, ${customerText.voided}`}
				end={
					<s>
						<Money amount={amount} />
					</s>
				}
			/>
		);
	}
	return (
		<OpenRow
			name={word}
			meta={isPaid(entry) || amount < 0 ? <Meta tone="paid">{when}</Meta> : when}
			end={<Money amount={amount} />}
		>
			<Line>
				<LinkButton
					look="quiet"
					icon={ReceiptText}
					href={hrefToSheet(app, { name: 'paper', customer: entry.customer, entry: id })}
				>
					{messagesText.kinds.proof}
				</LinkButton>
				<Deed
					word={customerText.cancelEntry(kind)}
					onDo={() => voidEntry(app, entry, customerText.entryCancelled(kind, formatRupiah(amount)))}
				/>
			</Line>
		</OpenRow>
	);
}
