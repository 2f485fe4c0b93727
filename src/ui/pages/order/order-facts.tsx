import { ClipboardList, PackageCheck, PartyPopper } from 'lucide-preact';
import type { OrderView } from '../../../app/order-view.ts';
import { amountWords } from '../../../domain/amount-words.ts';
import { lineTotal, type Line as OrderLine, orderTotal } from '../../../domain/order.ts';
import { formatPhone } from '../../../domain/phone.ts';
import { profitOf } from '../../../domain/profit.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { handOverDay } from '../../../i18n/calendar.ts';
import { hour, profit as sayProfit } from '../../../i18n/order.ts';
import * as orderText from '../../../i18n/order-page.ts';
import { shellText } from '../../../i18n/shell.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Line } from '../../parts/line.tsx';
import { Memo } from '../../parts/memo.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Steps } from '../../parts/steps.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { OrderMoney } from './order-money.tsx';

const statuses = ['ordered', 'ready', 'done'] as const;
const icons = { ordered: ClipboardList, ready: PackageCheck, done: PartyPopper } as const;
const steps = statuses.map((status) => ({ word: orderText.steps[status], icon: icons[status] }));

/** What stands in an order. */
export function OrderFacts({ view }: { readonly view: OrderView }) {
	const { order, known, account, round, today } = view;
	const { id, lines, day, time, fee, note, status } = order;
	const way = orderText.way(order, known?.customer.place);
	const total = orderTotal(order);
	const profit = status === 'cancelled' ? undefined : profitOf(order);
	return (
		<>
			<Title>{orderText.title(known?.customer.name)}</Title>
			<Stack edge>
				{status === 'cancelled' ? (
					<Notice of="warn">{orderText.isCancelled}</Notice>
				) : (
					<Steps
						label={orderText.progress}
						steps={steps}
						at={statuses.indexOf(status)}
						past={orderText.past}
					/>
				)}
				<Card>
					{known ? (
						<Row
							lead={<KnownInitial known={known} />}
							name={known.customer.name}
							meta={known.customer.phone ? formatPhone(known.customer.phone) : known.customer.place}
							href={hrefTo({ page: 'customer', id: known.customer.id })}
						/>
					) : (
						<Row
							lead={<KnownInitial known={undefined} />}
							name={shellText.noName}
							meta={orderText.forWhom}
							href={hrefTo({ page: 'order-edit', id })}
						/>
					)}
				</Card>
			</Stack>
			<Section title={handOverDay(day, today)} note={time && hour(time)} />
			<Stack edge>
				{round && (
					<LinkButton look="quiet" icon={ClipboardList} href={hrefTo({ page: 'round', id: round.id })}>
						{round.name}
					</LinkButton>
				)}
				{way && <Words>{way}</Words>}
				<Card>
					<RowList label={orderText.lines}>
						{lines.map((line) => (
							<LineRow key={line.product} line={line} />
						))}
						{order.gifts?.map(({ product, bonus, name, quantity, unit, tester }) => (
							<Row
								key={product + bonus}
								name={name}
								meta={orderText.times(quantity, unit)}
								end={tester ? bonusText.tester : bonusText.free}
							/>
						))}
						{order.discount !== undefined && (
							<Row name={bonusText.discount(undefined)} end={<Money amount={-order.discount} />} />
						)}
						{fee && <Row name={orderText.fee} end={<Money amount={fee} />} />}
					</RowList>
				</Card>
				<div>
					<Line ends low>
						<Words>{orderText.total}</Words>
						<Money amount={total} size="l" />
					</Line>
					<Words sum>{amountWords(total)}</Words>
					{profit !== undefined && <Words>{sayProfit(profit)}</Words>}
					{account && account.kasbon > 0 && status !== 'done' && (
						<Meta tone="paid">{orderText.noted(account.kasbon)}</Meta>
					)}
				</div>
				<OrderMoney view={view} />
				{note && <Memo>{note}</Memo>}
				{known?.customer.likes && <Memo>{known.customer.likes}</Memo>}
			</Stack>
		</>
	);
}

function LineRow({ line }: { readonly line: OrderLine }) {
	return (
		<Row
			name={line.name}
			meta={orderText.times(line.quantity, line.unit, line.price)}
			end={<Money amount={lineTotal(line)} />}
		/>
	);
}
