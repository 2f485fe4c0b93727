import { liveBonuses } from '../../../app/bonus.ts';
import type { CustomerView } from '../../../app/customer-view.ts';
import { stampsOf } from '../../../domain/offer.ts';
import { testersOf } from '../../../domain/tester.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo, hrefToSheet } from '../../links.ts';
import { Meta } from '../../parts/meta.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Stamps } from '../../parts/stamps.tsx';
import { useLive } from '../../use-store.ts';

/** More petals than these could not be told apart on a small phone. */
const mostDrawn = 20;
const mostTesters = 3;

/** How full their stamp cards are, and whether what they were given to try has led to an order. */
export function BonusSection({ view: { known, history, today } }: { readonly view: CustomerView }) {
	const app = useApp();
	const view = useLive(liveBonuses, []);
	if (!view.value) return null;
	const { rules, products } = view.value;
	const orders = history.flatMap((one) => (one.kind === 'order' ? one.order : []));
	const cards = rules
		.filter(({ kind, paused }) => kind === 'stamps' && !paused)
		.map((rule) => ({ rule, count: rule.count ?? 1, ...stampsOf(rule, orders) }))
		.filter(({ stamps, full }) => stamps + full > 0);
	const testers = testersOf(orders).slice(0, mostTesters);
	if (cards.length + testers.length === 0) return null;
	return (
		<Section title={bonusText.title}>
			<RowCard label={bonusText.title}>
				{cards.map(({ rule, count, stamps, full }) => (
					<Row
						key={rule.id}
						name={bonusText.sentence(rule, bonusText.nameIn(products), today)}
						meta={
							<>
								{count <= mostDrawn && (
									<Stamps stamps={stamps} of={count} label={bonusText.stamps(stamps, count)} />
								)}
								{full > 0 && <Meta tone="paid">{bonusText.fullCards(full)}</Meta>}
							</>
						}
						end={bonusText.stamps(stamps, count)}
						href={hrefToSheet(app, { name: 'paper', customer: known.customer.id, bonus: rule.id })}
					/>
				))}
				{testers.map(({ order, gift, hasLed }) => (
					<Row
						key={order.id + gift.product}
						name={bonusText.tried(gift.name, order.placed, today)}
						meta={hasLed ? <Meta tone="paid">{bonusText.hasLed}</Meta> : bonusText.hasNotLed}
						href={hrefTo({ page: 'order', id: order.id })}
					/>
				))}
			</RowCard>
		</Section>
	);
}
