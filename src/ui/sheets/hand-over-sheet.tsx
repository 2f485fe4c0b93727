import { useEffect } from 'preact/hooks';
import type { Form } from '../../app/form.ts';
import { type HandOverValue, openHandOver } from '../../app/order-money.ts';
import { liveOrder, type OrderView } from '../../app/order-view.ts';
import type { Id } from '../../domain/id.ts';
import { type Rupiah, rupiah } from '../../domain/rupiah.ts';
import * as orderMoneyText from '../../i18n/order-money.ts';
import * as orderText from '../../i18n/order-page.ts';
import { AmountPad } from '../amount-pad.tsx';
import { useApp } from '../app-context.ts';
import { BookSheet } from '../book-sheet.tsx';
import { Failure } from '../failure.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Money } from '../parts/money.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { SaveFoot } from '../save-foot.tsx';
import { useForm, useLive, useStore } from '../use-store.ts';
import { LimitNotice } from './limit-notice.tsx';

/** An order that is not paid yet goes out of the house: how is it paid? */
export function HandOverSheet() {
	const { sheet } = useStore(useApp().route);
	return sheet?.order ? <HandOverOf order={sheet.order} /> : null;
}

function HandOverOf({ order }: { readonly order: Id }) {
	const form = useForm((app) => openHandOver(app, order, orderText.saidStatus.done), [order]);
	const view = useLive((app) => liveOrder(app, order), [order]);
	if (!form || view.state !== 'ready') return null;
	return <HandOver form={form} view={view.value} />;
}

interface HandOverProps {
	readonly form: Form<HandOverValue>;
	readonly view: OrderView | undefined;
}

function HandOver({ form, view }: HandOverProps) {
	const { value, problems, failure, saving } = useStore(form.state);
	const { part, amount } = value;
	const { owes = rupiah(0), unbooked = 0 } = view?.account ?? {};
	useEffect(
		() => () => {
			// Left by its button: nothing that anybody would want to take up again.
			void form.clear();
		},
		[form],
	);
	function pay(amount: Rupiah) {
		form.set({ part: false, amount });
		void form.submit();
	}
	return (
		<BookSheet
			title={part ? orderMoneyText.howMuch : orderMoneyText.ask}
			foot={
				part ? (
					<SaveFoot form={form} />
				) : (
					<Stack>
						<Failure code={failure} />
						<Button look="second" wide busy={saving} onTap={() => pay(rupiah(0))}>
							{orderMoneyText.none}
						</Button>
						<Button look="second" wide onTap={() => form.set({ part: true })}>
							{orderMoneyText.some}
						</Button>
						<Button wide busy={saving} onTap={() => pay(owes)}>
							{orderMoneyText.all}
						</Button>
					</Stack>
				)
			}
		>
			<Stack>
				{view?.known && <LimitNotice form={form} known={view.known} more={unbooked - amount} />}
				{part ? (
					<Words live>{amount < owes && orderMoneyText.rest(rupiah(owes - amount))}</Words>
				) : (
					<Line ends low>
						<Words>{orderMoneyText.left}</Words>
						<Money amount={owes} size="xl" />
					</Line>
				)}
			</Stack>
			{part && (
				<AmountPad amount={amount} onAmount={(amount) => form.set({ amount })} problem={problems.amount} />
			)}
		</BookSheet>
	);
}
