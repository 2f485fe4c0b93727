import { Trash2 } from 'lucide-preact';
import type { Form } from '../../../app/form.ts';
import { type OrderDesk, removeLine, setLine } from '../../../app/order-desk.ts';
import type { OrderValue } from '../../../app/order-value.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import { listPrice, type TypedLine, typedCount, typedTotal } from '../../../domain/order-line.ts';
import { dots } from '../../../domain/rupiah.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import { Button } from '../../parts/button.tsx';
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
	const { list, tier } = desk;
	const usual = listPrice(line, list, tier);
	const price = line.price ?? dots(usual);
	const left = desk.round?.left.get(line.product);
	const beyond = left !== undefined && typedCount(line) > left && orderFormText.onlyLeft(line.name, left);
	return (
		<Stack>
			<Line ends>
				<Grow>
					<strong>{line.name}</strong>
				</Grow>
				<Money amount={typedTotal([line], list, tier)} />
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
			<Line ends>
				<Button look="quiet" icon={Trash2} onTap={() => removeLine(form, at)}>
					{orderFormText.remove}
					<span class="sr"> {line.name}</span>
				</Button>
				{price !== dots(usual) && (
					<Button look="quiet" onTap={() => setLine(form, at, { price: undefined })}>
						{orderFormText.useList[tier](usual)}
					</Button>
				)}
			</Line>
		</Stack>
	);
}
