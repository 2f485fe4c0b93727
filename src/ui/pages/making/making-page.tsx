import { ClipboardList } from 'lucide-preact';
import { liveMaking, type MakingView, setMade } from '../../../app/making.ts';
import { goInstead } from '../../../app/navigation.ts';
import { addDays, type Day } from '../../../domain/day.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import * as makingText from '../../../i18n/making.ts';
import { useApp } from '../../app-context.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { Check } from '../../parts/check.tsx';
import { Chips } from '../../parts/chips.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Thumb } from '../../parts/thumb.tsx';
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
	const found = view.value?.day === day ? view.value : undefined;
	const empty = found?.orders === 0;
	return (
		<InnerPage
			place={`making ${day}`}
			above={{ page: 'orders' }}
			title={makingText.title(day, today)}
			fill={empty}
			view={view}
		>
			{found && (
				<Chips
					label={makingText.days}
					chips={found.days.map((value) => ({ value, word: makingText.day(value, today) }))}
					chosen={day}
					onChoose={(day) => goInstead(app, { page: 'making', day })}
				/>
			)}
			{empty && (
				<EmptyLink
					picture="nampan"
					say={makingText.empty(sayDay(day, today))}
					to={{ page: 'order-new' }}
					word={makingText.emptyAct}
					icon={ClipboardList}
				/>
			)}
			{found && !empty && (
				<>
					<Make view={found} day={day} />
					<Shopping list={found.shopping} day={day} />
					<DeliveryRound round={found.round} />
				</>
			)}
		</InnerPage>
	);
}

function Make({ view: { rows, orders }, day }: { readonly view: MakingView; readonly day: Day }) {
	const app = useApp();
	const done = rows.filter(({ made, quantity }) => made === quantity).length;
	return (
		<Section title={makingText.make} note={makingText.progress(done, rows.length, orders)}>
			<RowCard label={makingText.make}>
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
			</RowCard>
		</Section>
	);
}
