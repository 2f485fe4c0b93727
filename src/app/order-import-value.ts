import type { Day } from '../domain/day.ts';
import { isId } from '../domain/id.ts';
import { isAmount, type Rupiah } from '../domain/rupiah.ts';
import { type Guarded, isFlag, isText, maybe, shape } from '../domain/shape.ts';
import type { Problems } from './form.ts';
import { customerOf, isOrderValue, type OrderValue, orderProblems } from './order-value.ts';

const isDeposit = (value: unknown): value is Rupiah => isAmount(value) && value > 0;

const isRead = shape({
	/** The message as it stands in its field. */
	text: isText,
	/** The message that the order was filled from. */
	read: isText,
	/** The order was changed by hand since: no message may be read over it unasked. */
	edited: isFlag,
	deposit: maybe(
		shape({
			/** Made once, so that two quick taps make one entry. */
			id: isId,
			amount: isDeposit,
			/** The seller has seen the money. */
			arrived: isFlag,
		}),
	),
});

/** An order as it was read from a message, and as the seller has changed it since. */
export type ImportValue = OrderValue & Readonly<Guarded<typeof isRead>>;

/** Whether a draft is a value of this form. */
export function isImportValue(draft: unknown): draft is ImportValue {
	return isOrderValue(draft) && isRead(draft);
}

/** What is wrong with the order; money is always somebody's. */
export function importProblems(value: ImportValue, today: Day): Problems<ImportValue> {
	const { who, deposit } = value;
	const problems = orderProblems(value, today);
	const isNobodys = deposit?.arrived === true && who.kind !== 'new' && !customerOf(who);
	return isNobodys && !problems.who ? { ...problems, who: 'customer-none' } : problems;
}

/** Whether the message has changed since the order was read from it. */
export function isUnread({ text, read }: ImportValue): boolean {
	return text.trim() !== read.trim();
}
