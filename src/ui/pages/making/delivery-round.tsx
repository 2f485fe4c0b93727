import type { MakingView } from '../../../app/making.ts';
import * as makingText from '../../../i18n/making.ts';
import { OrderRow } from '../../order-row.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';

type Hamlet = MakingView['round'][number];

/** Whom to bring what, hamlet by hamlet. */
export function DeliveryRound({ round }: Pick<MakingView, 'round'>) {
	return (
		<>
			{round.map((hamlet) => (
				<Stops key={hamlet.name} of={hamlet} />
			))}
		</>
	);
}

function Stops({ of: { name, members } }: { readonly of: Hamlet }) {
	const title = makingText.bring(name);
	return (
		<Section title={title} note={makingText.orders(members.length)}>
			<RowCard label={title}>
				{members.map(({ place, time, owes, ...stop }) => (
					<OrderRow
						key={stop.order.id}
						row={stop}
						meta={makingText.at(place, time)}
						end={
							owes > 0 ? (
								<>
									<Money amount={owes} />
									<Meta>{makingText.collect}</Meta>
								</>
							) : (
								<Meta tone="paid">{makingText.paid}</Meta>
							)
						}
					/>
				))}
			</RowCard>
		</Section>
	);
}
