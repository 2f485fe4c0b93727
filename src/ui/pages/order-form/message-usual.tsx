import type { Form } from '../../../app/form.ts';
import type { MessageDesk } from '../../../app/message-desk.ts';
import { fillUsual } from '../../../app/order-import.ts';
import type { ImportValue } from '../../../app/order-import-value.ts';
import { customerOf } from '../../../app/order-value.ts';
import * as orderImportText from '../../../i18n/order-import.ts';
import { useApp } from '../../app-context.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useStore } from '../../use-store.ts';

interface MessageUsualProps {
	readonly form: Form<ImportValue>;
	readonly desk: MessageDesk;
}

/** "Kayak biasanya": the last order of whoever it is, one tap away. */
export function MessageUsual({ form, desk }: MessageUsualProps) {
	const { who, lines } = useStore(form.state).value;
	if (!desk.message.isUsual) return null;
	return (
		<Stack edge top>
			<Usual
				form={form}
				hasCustomer={customerOf(who) !== undefined}
				hasLast={desk.hasLast}
				isFilled={lines.length > 0}
			/>
		</Stack>
	);
}

interface UsualProps {
	readonly form: Form<ImportValue>;
	readonly hasCustomer: boolean;
	readonly hasLast: boolean;
	readonly isFilled: boolean;
}

function Usual({ form, hasCustomer, hasLast, isFilled }: UsualProps) {
	const app = useApp();
	if (isFilled) return <Notice of="info">{orderImportText.usualFilled}</Notice>;
	if (!hasCustomer) return <Notice of="info">{orderImportText.usualWho}</Notice>;
	if (!hasLast) return <Notice of="info">{orderImportText.usualNone}</Notice>;
	return (
		<Notice of="info" action={{ word: orderImportText.usualFill, onTap: () => void fillUsual(app, form) }}>
			{orderImportText.usual}
		</Notice>
	);
}
