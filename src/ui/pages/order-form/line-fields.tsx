import { Trash2 } from 'lucide-preact';
import type { Form } from '../../../app/form.ts';
import { type OrderDesk, removeLine, setLine } from '../../../app/order-desk.ts';
import type { OrderValue } from '../../../app/order-value.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import { listPrice, type TypedLine, typedCount, typedTotal } from '../../../domain/order-line.ts';
import type { PriceReason } from '../../../domain/price.ts';
import { dots } from '../../../domain/rupiah.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Switch } from '../../parts/check.tsx';
import { Field } from '../../parts/field.tsx';
import { Grow, Line } from '../../parts/line.tsx';
import { Money } from '../../parts/money.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { PriceField } from '../../price-field.tsx';

interface LineFieldsProps {
	readonly form: Form<OrderValue>;
	readonly line: TypedLine;
	/** Its place among the lines. */
	readonly at: number;
	readonly desk: OrderDesk;
	readonly problem: ErrorCode | undefined;
	/** Its quantity is to be typed now. */
	readonly focus: boolean;
	readonly onTyped: () => void;
}

/** One line of the order: how many, at which price. */
export function LineFields({ form, line, at, desk, problem, focus, onTyped }: LineFieldsProps) {
	const { list, known } = desk;
	const usual = listPrice(line, list, desk);
	const price = line.price ?? dots(usual.price);
	const isUsual = price === dots(usual.price);
	const isOwn = line.price === undefined && usual.reason === 'own';
	const left = desk.round?.left.get(line.product);
	const beyond = left !== undefined && typedCount(line) > left && orderFormText.onlyLeft(line.name, left);
	return (
		<Stack>
			<Line ends>
				<Grow>
					<strong>{line.name}</strong>
				</Grow>
				<Money amount={typedTotal([line], list, desk)} />
			</Line>
			<Line high>
				<Grow>
					<Field
						label={orderFormText.quantity(line.name)}
						quiet
						kind="number"
						suffix={line.unit}
						value={line.quantity}
						onInput={(quantity) => setLine(form, at, { quantity })}
						onLeave={onTyped}
						focus={focus}
						error={problem === 'quantity' ? errorText.quantity : beyond || undefined}
					/>
				</Grow>
				<Grow>
					<PriceField
						label={orderFormText.price(line.name)}
						quiet
						value={price}
						onInput={(price) => setLine(form, at, { price })}
						error={problem && problem !== 'quantity' ? errorText[problem] : undefined}
					/>
				</Grow>
			</Line>
			{!list.has(line.product) && <Words>{orderFormText.offList}</Words>}
			{isUsual && usual.reason && (
				<Words>{wordsOf(usual.reason, desk, list.get(line.product)?.bulk?.from)}</Words>
			)}
			{known && (isOwn || line.remember !== undefined || !isUsual) && (
				<Card>
					<Switch
						name={orderFormText.remember(known.customer.name)}
						checked={line.remember ?? isOwn}
						onChange={(on) => setLine(form, at, { remember: rememberIf(on, line) })}
					/>
				</Card>
			)}
			<Line ends>
				<Button look="quiet" icon={Trash2} onTap={() => removeLine(form, at)}>
					{orderFormText.remove}
					<span class="sr"> {line.name}</span>
				</Button>
				{!isUsual && (
					<Button look="quiet" onTap={() => setLine(form, at, { price: undefined, remember: undefined })}>
						{orderFormText.useList(usual.price)}
					</Button>
				)}
			</Line>
		</Stack>
	);
}

/** Why it costs what it costs. */
function wordsOf(reason: PriceReason, { tier, known }: OrderDesk, from = 1): string {
	const { own, bulk, regular, reseller } = orderFormText.why;
	if (reason === 'tier') return tier === 'reseller' ? reseller : regular;
	return reason === 'bulk' ? bulk(from) : own(known?.customer.name ?? '');
}

/** A typed price becomes theirs or stays with this order; the one that is theirs stays so or is forgotten. */
function rememberIf(on: boolean, { price }: TypedLine): boolean | undefined {
	if (price === undefined) return on ? undefined : false;
	return on || undefined;
}
