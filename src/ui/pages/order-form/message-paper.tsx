import type { Form } from '../../../app/form.ts';
import { liveMessage, type MessageDesk } from '../../../app/message-desk.ts';
import { fillOrder, isOrderCode } from '../../../app/order-import.ts';
import { type ImportValue, isUnread } from '../../../app/order-import-value.ts';
import * as orderImportText from '../../../i18n/order-import.ts';
import { messageWords } from '../../../i18n/order-import.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo } from '../../links.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useLive, useStore } from '../../use-store.ts';
import { MessageDeposit } from './message-deposit.tsx';
import { MessageLines } from './message-lines.tsx';
import { MessageUsual } from './message-usual.tsx';

interface MessagePaperProps {
	readonly form: Form<ImportValue>;
	/** A link was tapped that holds no order. */
	readonly hasBadLink: boolean;
}

/** The message and how it was understood, beside the order that it becomes. */
export function MessagePaper({ form, hasBadLink }: MessagePaperProps) {
	const app = useApp();
	const { value } = useStore(form.state);
	const view = useLive((app) => liveMessage(app, form, messageWords), [form]);
	const desk = view.value;
	const isBlank = value.text === '';
	const again = { word: orderImportText.fillAgain, onTap: () => void fillOrder(app, form, messageWords) };
	return (
		<>
			<Stack edge>
				{isBlank && hasBadLink && <Notice of="warn">{orderImportText.badLink}</Notice>}
				{isOrderCode(value.text) ? (
					<Words>{orderImportText.byLink}</Words>
				) : (
					<Field
						label={orderImportText.message}
						kind="area"
						value={value.text}
						onInput={(text) => form.set({ text })}
						placeholder={orderImportText.messageHint}
						help={isBlank ? orderImportText.messageHelp : undefined}
						focus={isBlank}
					/>
				)}
				{isUnread(value) && value.edited && (
					<Notice of="info" action={again}>
						{orderImportText.changed}
					</Notice>
				)}
				{desk && <Warnings desk={desk} />}
			</Stack>
			{desk && <MessageLines desk={desk} />}
			{desk && <MessageUsual form={form} desk={desk} />}
			{desk && <MessageDeposit form={form} desk={desk} />}
		</>
	);
}

/** What the seller should know before anything else. */
function Warnings({ desk }: { readonly desk: MessageDesk }) {
	const { message, earlier, today } = desk;
	const { day } = message;
	return (
		<>
			{earlier && (
				<Notice
					of="warn"
					action={{ word: orderImportText.toEarlier, href: hrefTo({ page: 'order', id: earlier.id }) }}
				>
					{orderImportText.earlier(earlier.placed, today)}
				</Notice>
			)}
			{message.isAltered && <Notice of="warn">{orderImportText.altered}</Notice>}
			{message.unknown.length > 0 && <Notice of="warn">{orderImportText.unknown(message.unknown)}</Notice>}
			{day && !day.sure && <Notice of="info">{orderImportText.dayUnsure(day.words ?? '')}</Notice>}
		</>
	);
}
