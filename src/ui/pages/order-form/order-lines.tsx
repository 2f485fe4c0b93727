import type { Form } from '../../../app/form.ts';
import type { OrderDesk } from '../../../app/order-desk.ts';
import type { OrderValue } from '../../../app/order-value.ts';
import type { Id } from '../../../domain/id.ts';
import { lineProblem } from '../../../domain/order-line.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import { Section } from '../../parts/section.tsx';
import { useStore } from '../../use-store.ts';
import { LineFields } from './line-fields.tsx';

interface OrderLinesProps {
	readonly form: Form<OrderValue>;
	readonly desk: OrderDesk;
	/** It was once tried to save: from now on each line says what is wrong with it. */
	readonly tried: boolean;
	/** The product whose quantity is to be typed. */
	readonly typing: Id | undefined;
	readonly onTyped: () => void;
}

/** What was chosen, where quantity and price can be typed. */
export function OrderLines({ form, desk, tried, typing, onTyped }: OrderLinesProps) {
	const { lines } = useStore(form.state).value;
	if (lines.length === 0) return null;
	return (
		<Section title={orderFormText.lines}>
			{lines.map((line, at) => (
				<LineFields
					key={line.product}
					form={form}
					line={line}
					at={at}
					desk={desk}
					problem={tried ? lineProblem(line, desk.list, desk) : undefined}
					focus={typing === line.product}
					onTyped={onTyped}
				/>
			))}
		</Section>
	);
}
