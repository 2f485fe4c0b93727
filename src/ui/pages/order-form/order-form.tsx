import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { holdOrder, liveDesk, type OrderDesk } from '../../../app/order-desk.ts';
import { givenWith } from '../../../app/order-gifts.ts';
import { type OrderValue, typedFee } from '../../../app/order-value.ts';
import type { Page } from '../../../app/route.ts';
import { amountWords } from '../../../domain/amount-words.ts';
import { isDay } from '../../../domain/day.ts';
import type { Id } from '../../../domain/id.ts';
import { linesTotal, orderTotal } from '../../../domain/order.ts';
import { readableLines } from '../../../domain/order-line.ts';
import { handOverDay } from '../../../i18n/calendar.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import * as roundText from '../../../i18n/round.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { Failure } from '../../failure.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { Act, ActSum } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Memo } from '../../parts/memo.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { Resumed } from '../../resumed.tsx';
import { sendForm } from '../../send-form.ts';
import { useFields } from '../../use-fields.ts';
import { useLive, useStore } from '../../use-store.ts';
import { OrderBonuses } from './order-bonuses.tsx';
import { OrderHandOver } from './order-hand-over.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderWhen } from './order-when.tsx';
import { OrderWho } from './order-who.tsx';
import { ProductTiles } from './product-tiles.tsx';
import { RoundNotice } from './round-notice.tsx';

interface OrderFormProps {
	readonly form: Form<OrderValue>;
	readonly title: string;
	/** The order as it is in the book, whose page led here. */
	readonly order?: Id | undefined;
	/** The customer whose page led here. */
	readonly customer?: Id | undefined;
	/** What the order is made from, and nothing but this while there is nothing to make it from. */
	readonly source?: { readonly paper: ComponentChildren; readonly isBlank: boolean } | undefined;
}

/** The form of an order, new or known. */
export function OrderForm(props: OrderFormProps) {
	const { form, title, order } = props;
	const app = useApp();
	const view = useLive((app) => liveDesk(app, form), [form]);
	useEffect(() => holdOrder(app, form), [app, form]);
	if (view.value) return <Filled {...props} desk={view.value} />;
	return (
		<InnerPage
			place="order-form"
			{...aboveOf(order, form.state.getState().value.round)}
			title={title}
			view={view}
		/>
	);
}

function aboveOf(order: Id | undefined, round: Id | undefined): { above: Page; word: string } {
	if (order) return { above: { page: 'order', id: order }, word: shellText.orders };
	if (round) return { above: { page: 'round', id: round }, word: roundText.title };
	return { above: { page: 'orders' }, word: shellText.orders };
}

function Filled({
	form,
	title,
	order,
	customer,
	source,
	desk,
}: OrderFormProps & { readonly desk: OrderDesk }) {
	const app = useApp();
	const today = useStore(app.today);
	const { value, problems, resumed, saving, failure, tie } = useFields(form);
	const [typing, setTyping] = useState<Id>();
	const [tried, setTried] = useState(false);
	const frame = useRef<HTMLDivElement>(null);
	const { day, lines, leftOut } = value;
	const { known } = desk;
	const read = readableLines(lines, desk.list, desk);
	const made = { lines: read, ...givenWith(value, linesTotal(read)) };
	const total = orderTotal({ ...made, fee: typedFee(value) });
	const refusal = problems.lines === 'lines-empty' ? problems.lines : failure;
	const back =
		customer && known
			? { above: { page: 'customer', id: customer } as const, word: known.customer.name }
			: aboveOf(order, value.round);

	function save() {
		setTried(true);
		void sendForm(form, frame);
	}

	return (
		<InnerPage
			place={`order-form ${value.id}`}
			{...back}
			title={title}
			bottom={
				!source?.isBlank && (
					<Act yields={value.who.kind === 'asked'}>
						<Failure code={refusal} />
						<ActSum note={isDay(day) ? handOverDay(day, today) : orderFormText.noDay} amount={total} />
						<Button busy={saving} onTap={save}>
							{shellText.save}
						</Button>
					</Act>
				)
			}
		>
			<div ref={frame}>
				{(resumed || leftOut.length > 0) && (
					<Stack edge>
						<Resumed form={form} />
						{leftOut.length > 0 && <Notice of="warn">{orderFormText.leftOut(leftOut)}</Notice>}
					</Stack>
				)}
				{desk.round && <RoundNotice of={desk.round} today={today} />}
				{source?.paper}
				{!source?.isBlank && (
					<>
						<OrderWho form={form} known={known} patient={source !== undefined} />
						<Stack edge top>
							{known?.customer.likes && <Memo>{known.customer.likes}</Memo>}
							<OrderWhen form={form} today={today} />
							<ProductTiles form={form} desk={desk} onType={setTyping} />
						</Stack>
						<OrderLines
							form={form}
							desk={desk}
							tried={tried}
							typing={typing}
							onTyped={() => setTyping(undefined)}
						/>
						<OrderBonuses form={form} desk={desk} order={made} today={today} />
						<Stack edge top>
							{total > 0 && <Words sum>{amountWords(total)}</Words>}
							<OrderHandOver form={form} desk={desk} />
							<Field
								label={orderFormText.note}
								kind="area"
								placeholder={orderFormText.noteHint}
								help={orderFormText.noteHelp}
								{...tie('note')}
							/>
						</Stack>
					</>
				)}
			</div>
		</InnerPage>
	);
}
