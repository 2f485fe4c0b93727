import { useEffect } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { fillOrder, isOrderCode, openOrderImport } from '../../../app/order-import.ts';
import { type ImportValue, isUnread } from '../../../app/order-import-value.ts';
import * as orderImportText from '../../../i18n/order-import.ts';
import { messageWords } from '../../../i18n/order-import.ts';
import { useApp } from '../../app-context.ts';
import { useForm, useStore } from '../../use-store.ts';
import { MessagePaper } from './message-paper.tsx';
import { OrderForm } from './order-form.tsx';

/** Long enough for a word to be typed, short enough to look like at once after pasting; in ms. */
const settleMs = 400;

/** A buyer's message on its way into the book. */
export function OrderImportPage() {
	const route = useStore(useApp().route);
	const { code, text } = route.page === 'order-import' ? route : {};
	const form = useForm((app) => openOrderImport(app, { code, text }, messageWords), [code, text]);
	return form ? <OrderImport form={form} hasBadLink={code !== undefined && !isOrderCode(code)} /> : null;
}

interface OrderImportProps {
	readonly form: Form<ImportValue>;
	readonly hasBadLink: boolean;
}

function OrderImport({ form, hasBadLink }: OrderImportProps) {
	const app = useApp();
	const { value } = useStore(form.state);
	useEffect(() => {
		if (!isUnread(value) || value.edited) return;
		const reading = setTimeout(() => void fillOrder(app, form, messageWords), settleMs);
		return () => clearTimeout(reading);
	}, [app, form, value]);
	return (
		<OrderForm
			form={form}
			title={orderImportText.title}
			source={{
				paper: <MessagePaper form={form} hasBadLink={hasBadLink} />,
				isBlank: !value.read.trim() && !value.edited,
			}}
		/>
	);
}
