import { useState } from 'preact/hooks';
import type { CustomerView, Happening } from '../../../app/customer-view.ts';
import * as customerText from '../../../i18n/customer.ts';
import { useApp } from '../../app-context.ts';
import { hrefToSheet } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Line } from '../../parts/line.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { EntryRow } from './entry-row.tsx';
import { OrderRow } from './order-row.tsx';

const shownFirst = 5;
const shownMore = 50;

/** Riwayat: orders and money, the newest day first. */
export function HistorySection({ view: { known, history, today } }: { readonly view: CustomerView }) {
	const app = useApp();
	const customer = known.customer.id;
	const begun = history.some((one) => one.kind === 'entry' && one.entry.kind === 'opening' && !one.voided);
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
				<Line>
					{history.some(({ kind }) => kind === 'entry') && (
						<LinkButton
							look="quiet"
							href={hrefToSheet(app, { name: 'message', customer, kind: 'statement' })}
						>
							{customerText.statement}
						</LinkButton>
					)}
					{!begun && (
						<LinkButton look="quiet" href={hrefToSheet(app, { name: 'opening', customer })}>
							{customerText.opening}
						</LinkButton>
					)}
					<LinkButton look="quiet" href={hrefToSheet(app, { name: 'correction', customer })}>
						{customerText.correction}
					</LinkButton>
				</Line>
			</Stack>
		</>
	);
}

function keyOf(one: Happening): string {
	return one.kind === 'order' ? one.order.id : one.entry.id;
}
