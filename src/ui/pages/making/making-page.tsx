import { ClipboardList } from 'lucide-preact';
import { liveMaking, type MakingView, setMade } from '../../../app/making.ts';
import { goInstead } from '../../../app/navigation.ts';
import { addDays, type Day } from '../../../domain/day.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as makingText from '../../../i18n/making.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Check } from '../../parts/check.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Thumb } from '../../parts/thumb.tsx';
import { Title } from '../../parts/title.tsx';
import { ProductPicture } from '../../product-picture.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { DeliveryRound } from './delivery-round.tsx';
import { Shopping } from './shopping.tsx';

/** Besok bikin apa: what a day asks for, in the kitchen, at the market and on the road. */
export function MakingPage() {
	const app = useApp();
	const route = useStore(app.route);
	const today = useStore(app.today);
	const asked = route.page === 'making' ? route.day : undefined;
	const day = asked ?? addDays(today, 1);
	const view = useLive((app) => liveMaking(app, day), [day]);
	const found = view.state === 'ready' && view.value.day === day ? view.value : undefined;
	const empty = found?.orders === 0;
	return (
		<Screen
			place={`making ${day}`}
			fill={empty}
			top={<BackBar above={{ page: 'orders' }} word={shellText.orders} />}
		>
			<Title>{makingText.title(day, today)}</Title>
			{found && (
				<Chips
					label={makingText.days}
					chips={found.days.map((value) => ({ value, word: makingText.day(value, today) }))}
					chosen={day}
					onChoose={(day) => goInstead(app, { page: 'making', day })}
				/>
			)}
			{empty && (
				<Empty picture="nampan" say={makingText.empty(sayDay(day, today))}>
					<LinkButton wide icon={ClipboardList} href={hrefTo({ page: 'order-new' })}>
						{makingText.emptyAct}
					</LinkButton>
				</Empty>
			)}
			{found && !empty && (
				<>
					<Make view={found} day={day} />
					<Shopping list={found.shopping} day={day} />
					<DeliveryRound round={found.round} />
				</>
			)}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}

function Make({ view: { rows, orders }, day }: { readonly view: MakingView; readonly day: Day }) {
	const app = useApp();
	const done = rows.filter(({ made, quantity }) => made === quantity).length;
	return (
		<>
			<Section title={makingText.make} note={makingText.progress(done, rows.length, orders)} />
			<Stack edge>
				<Card>
					<RowList label={makingText.make}>
						{rows.map((row) => {
							const { product, unit, name, made, quantity, ready, known } = row;
							return (
								<Check
									key={`${product} ${unit}`}
									name={makingText.ware(row)}
									note={ready === quantity ? makingText.inReady : makingText.made(row)}
									picture={
										<Thumb seed={product}>
											<ProductPicture of={known ?? row} />
										</Thumb>
									}
									checked={made === quantity}
									disabled={ready === quantity}
									onChange={(now) =>
										void setMade(
											app,
											day,
											row,
											now,
											now ? makingText.saidMade(name) : makingText.saidNotMade(name),
										)
									}
								/>
							);
						})}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}
