import * as v from 'valibot';
import { type Id, isId } from '../domain/id.ts';
import { mostRupiah, rupiah } from '../domain/rupiah.ts';
import type { Problems } from './form.ts';
import { customerOf, type OrderValue, orderProblems, reviveOrder } from './order-value.ts';

const schema = v.object({
	/** The message as it stands in its field. */
	text: v.string(),
	/** The message that the order was filled from. */
	read: v.string(),
	/** The order was changed by hand since: no message may be read over it unasked. */
	edited: v.boolean(),
	deposit: v.optional(
		v.object({
			/** Made once, so that two quick taps make one entry. */
			id: v.custom<Id>(isId),
			amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostRupiah), v.transform(rupiah)),
			/** The seller has seen the money. */
			arrived: v.boolean(),
		}),
	),
});

/** An order as it was read from a message, and as the seller has changed it since. */
export type ImportValue = OrderValue & Readonly<v.InferOutput<typeof schema>>;

/** A draft as this form's value, where it is one. */
export function reviveImport(draft: unknown): ImportValue | undefined {
	const order = reviveOrder(draft);
	const parsed = v.safeParse(schema, draft);
	return order && parsed.success ? { ...order, ...parsed.output } : undefined;
}

/** What is wrong with the order; money is always somebody's. */
export function importProblems(value: ImportValue): Problems<ImportValue> {
	const { who, deposit } = value;
	const problems = orderProblems(value);
	const isNobodys = deposit?.arrived === true && who.kind !== 'new' && !customerOf(who);
	return isNobodys && !problems.who ? { ...problems, who: 'customer-none' } : problems;
}

/** Whether the message has changed since the order was read from it. */
export function isUnread({ text, read }: ImportValue): boolean {
	return text.trim() !== read.trim();
}
