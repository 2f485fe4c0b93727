import type { MakingView } from '../../../app/making.ts';
import * as makingText from '../../../i18n/making.ts';
import { shellText } from '../../../i18n/shell.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';
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
				{members.map(({ order, known, place, time, owes }) => (
					<Row
						key={order.id}
						lead={<KnownInitial known={known} />}
						name={known?.customer.name ?? shellText.noName}
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
						href={hrefTo({ page: 'order', id: order.id })}
					/>
				))}
			</RowCard>
		</Section>
	);
}
