import * as v from 'valibot';
import { mostName, mostText } from '../domain/customer.ts';
import { addDays, type Day, isDay } from '../domain/day.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import { lineProblem, priceList } from '../domain/order-line.ts';
import { plainLine, plainText } from '../domain/plain-text.ts';
import { mostRupiah, rupiah } from '../domain/rupiah.ts';
import type { Problems } from './form.ts';

const id = v.custom<Id>(isId);

const who = v.variant('kind', [
	/** Being looked for; `before` is who it was until now, to be offered again. */
	v.object({ kind: v.literal('asked'), typed: v.string(), before: v.optional(id) }),
	v.object({ kind: v.literal('known'), id }),
	/** Not in the book yet: written down together with the order. */
	v.object({ kind: v.literal('new'), id, name: v.string(), phone: v.optional(v.string()) }),
	/** The name will follow. */
	v.object({ kind: v.literal('later') }),
]);

const line = v.object({
	product: id,
	name: v.string(),
	unit: v.string(),
	quantity: v.string(),
	price: v.optional(v.string()),
	last: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostRupiah), v.transform(rupiah)),
});

const schema = v.object({
	/** Made once, so that two quick taps make one order. */
	id,
	who,
	/** As the date field gives it: a day, or nothing. */
	day: v.string(),
	lines: v.array(line),
	note: v.string(),
	/** What the repeated order had and cannot be had now. */
	leftOut: v.array(v.string()),
});

/** Whom an order is for, as far as it has been said. */
export type Who = v.InferOutput<typeof who>;

/** An order as typed. */
export type OrderValue = Readonly<v.InferOutput<typeof schema>>;

/** A draft as this form's value, where it is one. */
export function reviveOrder(draft: unknown): OrderValue | undefined {
	const parsed = v.safeParse(schema, draft);
	return parsed.success ? parsed.output : undefined;
}

/** The customer of the book whom the order is for; while another is looked for, still who it was. */
export function customerOf(who: Who): Id | undefined {
	if (who.kind === 'asked') return who.before;
	return who.kind === 'known' ? who.id : undefined;
}

/** Which of the three answers to "when" a day is. */
export function whenOf(day: string, today: Day): 'today' | 'tomorrow' | 'other' {
	if (day === today) return 'today';
	return day === addDays(today, 1) ? 'tomorrow' : 'other';
}

/** What is wrong with what was typed. */
export function orderProblems(value: OrderValue): Problems<OrderValue> {
	const who = whoProblem(value.who);
	const lines = linesProblem(value);
	return {
		...(who && { who }),
		...(!isDay(value.day) && { day: 'day' }),
		...(lines && { lines }),
		...([...plainText(value.note)].length > mostText && { note: 'text-long' }),
	};
}

/** A name that was typed and not chosen must not get lost without a word. */
function whoProblem(who: Who): ErrorCode | undefined {
	if (who.kind === 'asked') return plainLine(who.typed) ? 'customer-none' : undefined;
	if (who.kind !== 'new') return undefined;
	const name = plainLine(who.name);
	if (!name) return 'name-empty';
	return [...name].length > mostName ? 'name-long' : undefined;
}

/** The first thing wrong with the lines; typed prices need no list to be judged. */
function linesProblem({ lines }: OrderValue): ErrorCode | undefined {
	if (lines.length === 0) return 'lines-empty';
	const list = priceList([]);
	return lines.map((line) => lineProblem(line, list, 'ordinary')).find(Boolean);
}
