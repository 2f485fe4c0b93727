import { useState } from 'preact/hooks';
import type { CustomerView, Happening } from '../../../app/customer-view.ts';
import * as customerText from '../../../i18n/customer.ts';
import { Card } from '../../parts/card.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { EntryRow } from './entry-row.tsx';
import { OrderRow } from './order-row.tsx';

const shownFirst = 5;
const shownMore = 50;

/** Riwayat: orders and money, the newest day first. */
export function HistorySection({ view: { history, today } }: { readonly view: CustomerView }) {
	const [shown, setShown] = useState(shownFirst);
	const whole = shown > shownFirst;
	const more = history.length > shown;
	return (
		<>
			<Section
				title={customerText.history}
				more={
					more && !whole
						? { word: customerText.all(history.length), onTap: () => setShown(shownMore) }
						: undefined
				}
			/>
			<Stack edge>
				{history.length === 0 ? (
					<Words>{customerText.noHistory}</Words>
				) : (
					<Card>
						<RowList onEnd={more && whole ? () => setShown(shown + shownMore) : undefined}>
							{history
								.slice(0, shown)
								.map((one) =>
									one.kind === 'order' ? (
										<OrderRow key={keyOf(one)} order={one.order} today={today} />
									) : (
										<EntryRow key={keyOf(one)} entry={one.entry} voided={one.voided} today={today} />
									),
								)}
						</RowList>
					</Card>
				)}
			</Stack>
		</>
	);
}

function keyOf(one: Happening): string {
	return one.kind === 'order' ? one.order.id : one.entry.id;
}
