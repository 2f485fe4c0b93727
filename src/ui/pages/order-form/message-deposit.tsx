import type { Form } from '../../../app/form.ts';
import type { MessageDesk } from '../../../app/message-desk.ts';
import { setArrived } from '../../../app/order-import.ts';
import type { ImportValue } from '../../../app/order-import-value.ts';
import * as orderImportText from '../../../i18n/order-import.ts';
import { Card } from '../../parts/card.tsx';
import { Check } from '../../parts/check.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useStore } from '../../use-store.ts';

interface MessageDepositProps {
	readonly form: Form<ImportValue>;
	readonly desk: MessageDesk;
}

/** Money the message speaks of: written down with the order once the seller has seen it. */
export function MessageDeposit({ form, desk }: MessageDepositProps) {
	const { deposit } = useStore(form.state).value;
	if (!deposit) return null;
	return (
		<Stack edge top>
			<Card>
				<Check
					name={orderImportText.deposit(deposit.amount)}
					note={desk.message.deposit && orderImportText.depositNote(desk.message.deposit.words)}
					checked={deposit.arrived}
					onChange={(arrived) => setArrived(form, arrived)}
				/>
			</Card>
		</Stack>
	);
}
