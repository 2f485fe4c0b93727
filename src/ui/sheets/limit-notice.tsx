import { openSheet } from '../../app/navigation.ts';
import type { Known } from '../../domain/known.ts';
import * as amountText from '../../i18n/amount.ts';
import { useApp } from '../app-context.ts';
import { Notice } from '../parts/notice.tsx';

interface LimitNoticeProps {
	/** What is refused is not to be taken up again. */
	readonly form: { clear(): Promise<void> };
	readonly known: Known;
	/** What is about to be added to what they owe. */
	readonly more: number;
}

/** Kasbon goes beyond a customer's limit: it may all the same, and there are kind words to say no. */
export function LimitNotice({ form, known: { customer, summary }, more }: LimitNoticeProps) {
	const app = useApp();
	const { id, limit } = customer;
	if (limit === undefined || summary.balance + more <= limit) return null;
	return (
		<Notice
			of="warn"
			action={{
				word: amountText.refuse,
				onTap() {
					void form.clear();
					openSheet(app, { name: 'message', customer: id, kind: 'refusal' });
				},
			}}
		>
			{amountText.beyond(limit)}
		</Notice>
	);
}
