import type { Form } from '../../../app/form.ts';
import type { OrderDesk } from '../../../app/order-desk.ts';
import { acceptOffer, takeGiftOut } from '../../../app/order-gifts.ts';
import type { OrderValue } from '../../../app/order-value.ts';
import type { Day } from '../../../domain/day.ts';
import { offersFor } from '../../../domain/offer.ts';
import type { Order } from '../../../domain/order.ts';
import * as bonusText from '../../../i18n/bonus.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Money } from '../../parts/money.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useStore } from '../../use-store.ts';

interface OrderBonusesProps {
	readonly form: Form<OrderValue>;
	readonly desk: OrderDesk;
	/** The order as far as it can be read. */
	readonly order: Pick<Order, 'lines' | 'gifts' | 'discount' | 'bonus'>;
	readonly today: Day;
}

/** What is given with the order, and what the rules of the shop suggest; nothing is given without a tap. */
export function OrderBonuses({ form, desk, order, today }: OrderBonusesProps) {
	const { letOff } = useStore(form.state).value;
	const { rules, before, list, products } = desk;
	const { gifts = [], discount } = order;
	const nameOf = bonusText.nameIn(products);
	const offers = offersFor(rules, order, before, today).flatMap((offer) => {
		const { gift, bonus } = offer;
		const product = gift && list.get(gift.product);
		if (gift && !product) return [];
		const isTester = bonus.kind === 'tester' || undefined;
		return {
			offer,
			what: product
				? bonusText.gift(gift.quantity, product.name, isTester)
				: bonusText.discount(bonus.percent),
		};
	});
	if (offers.length + gifts.length === 0 && discount === undefined) return null;
	return (
		<>
			<Section title={bonusText.title} />
			<Stack edge>
				<Card>
					<RowList label={bonusText.title}>
						{gifts.map((gift) => {
							const what = bonusText.gift(gift.quantity, gift.name, gift.tester);
							return (
								<Row
									key={gift.product + gift.bonus}
									name={what}
									end={<TakeOut of={what} onTap={() => takeGiftOut(form, gift)} />}
								/>
							);
						})}
						{discount !== undefined && (
							<Row
								name={bonusText.discount(letOff?.percent)}
								meta={<Money amount={-discount} />}
								end={
									<TakeOut
										of={bonusText.discount(letOff?.percent)}
										onTap={() => form.set({ letOff: undefined })}
									/>
								}
							/>
						)}
						{offers.map(({ offer, what }) => (
							<Row
								key={offer.bonus.id}
								name={what}
								meta={bonusText.reason(offer, nameOf)}
								end={
									<Button look="second" onTap={() => acceptOffer(form, offer, list)}>
										{bonusText.give}
										<span class="sr"> {what}</span>
									</Button>
								}
							/>
						))}
					</RowList>
				</Card>
			</Stack>
		</>
	);
}

function TakeOut({ of: what, onTap }: { readonly of: string; readonly onTap: () => void }) {
	return (
		<Button look="quiet" onTap={onTap}>
			{bonusText.takeOut}
			<span class="sr"> {what}</span>
		</Button>
	);
}
