import type { Form } from '../../../app/form.ts';
import type { OrderDesk } from '../../../app/order-desk.ts';
import type { OrderValue } from '../../../app/order-value.ts';
import { deliveries } from '../../../domain/delivery.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as orderFormText from '../../../i18n/order-form.ts';
import { Field } from '../../parts/field.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Segment } from '../../parts/segment.tsx';
import { PriceField } from '../../price-field.tsx';
import { useStore } from '../../use-store.ts';

const ways = deliveries.map((value) => ({ value, word: orderFormText.deliveries[value] }));

interface OrderHandOverProps {
	readonly form: Form<OrderValue>;
	readonly desk: OrderDesk;
}

/** Fetched or brought, where to, what that costs, and at what hour. */
export function OrderHandOver({ form, desk }: OrderHandOverProps) {
	const { value, problems } = useStore(form.state);
	const { delivery = 'pickup', place, fee = '', time = '' } = value;
	return (
		<>
			<Labelled label={orderFormText.delivery}>
				<Segment
					label={orderFormText.delivery}
					options={ways}
					chosen={delivery}
					onChoose={(delivery) => form.set({ delivery })}
				/>
			</Labelled>
			{delivery === 'delivery' && (
				<>
					<Field
						label={orderFormText.place}
						placeholder={customerFormText.placeHint}
						value={place ?? desk.known?.customer.place ?? ''}
						onInput={(place) => form.set({ place })}
						error={problems.place && errorText[problems.place]}
					/>
					<PriceField
						label={orderFormText.fee}
						help={orderFormText.feeHelp}
						value={fee}
						onInput={(fee) => form.set({ fee })}
						error={problems.fee && errorText[problems.fee]}
					/>
				</>
			)}
			<Field
				label={orderFormText.time}
				kind="time"
				help={orderFormText.timeHelp}
				value={time}
				onInput={(time) => form.set({ time })}
			/>
		</>
	);
}
