import { Ban, Trash2 } from 'lucide-preact';
import { closeRound, type RoundView, removeRound } from '../../../app/round.ts';
import * as makingText from '../../../i18n/making.ts';
import * as roundText from '../../../i18n/round.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { hrefTo } from '../../links.ts';
import { ListedOrder } from '../../listed-order.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Thumb } from '../../parts/thumb.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { ProductPicture } from '../../product-picture.tsx';

/** What stands in a round, and what can be done with it. */
export function RoundFacts({ view }: { readonly view: RoundView }) {
	const app = useApp();
	const { round, state, full, products, rows, today } = view;
	const { id, name, day } = round;
	const isOpen = state === 'open' && !full;
	return (
		<>
			<Title>{name}</Title>
			<Stack edge>
				<Notice of={isOpen ? 'good' : 'warn'}>{roundText.status(round, state, full, today)}</Notice>
				<Words>{roundText.handOver(day, today)}</Words>
			</Stack>
			<Section title={roundText.products} />
			<Stack edge>
				<Card>
					<RowList label={roundText.products}>
						{products.map(({ product, most, left }) => (
							<Row
								key={product.id}
								lead={
									<Thumb seed={product.id}>
										<ProductPicture of={product} />
									</Thumb>
								}
								name={product.name}
								meta={
									most !== undefined && left !== undefined
										? roundText.taken(most - left, most)
										: roundText.unbounded
								}
								end={left !== undefined && <b>{roundText.left(left)}</b>}
							/>
						))}
					</RowList>
				</Card>
			</Stack>
			<Section
				title={roundText.orders}
				note={roundText.count(rows.length)}
				more={{ word: makingText.toMaking, href: hrefTo({ page: 'making', day }) }}
			/>
			<Stack edge>
				{rows.length > 0 ? (
					<Card>
						<RowList label={roundText.orders}>
							{rows.map((row) => (
								<ListedOrder key={row.order.id} row={row} today={today} />
							))}
						</RowList>
					</Card>
				) : (
					<Words>{roundText.noOrders}</Words>
				)}
			</Stack>
			<Stack edge top>
				{state !== 'closed' && (
					<Deed word={roundText.close} icon={Ban} onDo={() => closeRound(app, id, roundText.closed)} />
				)}
				<Deed word={roundText.remove} icon={Trash2} onDo={() => removeRound(app, id, roundText.removed)} />
			</Stack>
		</>
	);
}
