import type { Form } from '../../../app/form.ts';
import type { OrderDesk } from '../../../app/order-desk.ts';
import { acceptOffer, takeGiftOut } from '../../../app/order-gifts.ts';
import type { OrderValue } from '../../../app/order-value.ts';
import type { Day } from '../../../domain/day.ts';
import { offersFor } from '../../../domain/offer.ts';
import type { Order } from '../../../domain/order.ts';
import type { Given } from '../../../domain/row.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { Button } from '../../parts/button.tsx';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { useStore } from '../../use-store.ts';

interface OrderBonusesProps {
	readonly form: Form<OrderValue>;
	readonly desk: OrderDesk;
	/** The order as far as it can be read. */
	readonly order: Pick<Given<Order>, 'lines' | 'gifts' | 'discount' | 'bonus'>;
	readonly today: Day;
}

/** What is given with the order, and what the rules of the shop suggest; nothing is given without a tap. */
export function OrderBonuses({ form, desk, order, today }: OrderBonusesProps) {
	const { letOff } = useStore(form.state).value;
	const { rules, before, list, products } = desk;
	const { gifts = [], discount } = order;
	const nameOf = bonusText.nameIn(products);
	const given = gifts.map((gift) => ({
		id: gift.product + gift.bonus,
		what: bonusText.gift(gift.quantity, gift.name, gift.tester),
		meta: bonusText.free,
		deed: bonusText.takeOut,
		onTap: () => takeGiftOut(form, gift),
	}));
	const off = discount !== undefined && {
		id: '',
		what: bonusText.discount(letOff?.percent),
		meta: <Money amount={-discount} />,
		deed: bonusText.takeOut,
		onTap: () => form.set({ letOff: undefined }),
	};
	const offered = offersFor(rules, order, before, today).flatMap((offer) => {
		const { gift, bonus } = offer;
		const name = gift && list.get(gift.product)?.name;
		if (gift && !name) return [];
		return {
			id: bonus.id,
			what: gift
				? bonusText.gift(gift.quantity, nameOf(gift.product), bonus.kind === 'tester')
				: bonusText.discount(bonus.percent),
			meta: bonusText.sentence(bonus, nameOf, today),
			deed: bonusText.give,
			onTap: () => acceptOffer(form, offer, list),
		};
	});
	const all = [...given, ...(off ? [off] : []), ...offered];
	if (all.length === 0) return null;
	return (
		<Section title={bonusText.title}>
			<RowCard label={bonusText.title}>
				{all.map(({ id, what, meta, deed, onTap }) => (
					<Row
						key={id}
						name={what}
						meta={meta}
						end={
							<Button look={deed === bonusText.give ? 'second' : 'quiet'} onTap={onTap}>
								{deed}
								<span class="sr"> {what}</span>
							</Button>
						}
					/>
				))}
			</RowCard>
		</Section>
	);
}
