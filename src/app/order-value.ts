import { mostText } from '../domain/customer.ts';
import { addDays, type Day, isDay } from '../domain/day.ts';
import { deliveries } from '../domain/delivery.ts';
import { attempt, type ErrorCode, problemOf } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import type { Gift } from '../domain/order.ts';
import { lineProblem, priceList } from '../domain/order-line.ts';
import { parsePrice } from '../domain/parse-number.ts';
import { plainLine, plainText } from '../domain/plain-text.ts';
import { anybody } from '../domain/price.ts';
import { isAmount, type Rupiah, rupiah } from '../domain/rupiah.ts';
import {
	either,
	type Guard,
	type Guarded,
	isFlag,
	isText,
	listOf,
	maybe,
	oneOf,
	shape,
} from '../domain/shape.ts';
import type { Problems } from './form.ts';
import { longProblem, nameProblem } from './text-problem.ts';

const isWho = either(
	/** Being looked for; `before` is who it was until now, to be offered again. */
	shape({ kind: oneOf('asked'), typed: isText, before: maybe(isId) }),
	shape({ kind: oneOf('known'), id: isId }),
	/** Not in the book yet: written down together with the order. */
	shape({ kind: oneOf('new'), id: isId, name: isText, phone: maybe(isText) }),
	/** The name will follow. */
	shape({ kind: oneOf('later') }),
);

const isLine = shape({
	product: isId,
	name: isText,
	unit: isText,
	quantity: isText,
	price: maybe(isText),
	last: isAmount,
	cost: maybe(isAmount),
	remember: maybe(isFlag),
});

const isWhole: Guard<number> = (value): value is number => Number.isInteger(value);

/** What is let off: a share of whatever the lines come to, or an amount; and the rule behind it. */
const isLetOff = shape({ bonus: maybe(isId), percent: maybe(isWhole), amount: isAmount });

const isGift = shape({
	product: isId,
	name: isText,
	unit: isText,
	quantity: isWhole,
	cost: maybe(isAmount),
	bonus: maybe(isId),
	tester: maybe(oneOf(true)),
}) as Guard<Gift>;

/** Whether a draft is a value of this form. */
export const isOrderValue = shape({
	/** Made once, so that two quick taps make one order. */
	id: isId,
	who: isWho,
	/** As the date field gives it: a day, or nothing. */
	day: isText,
	lines: listOf(isLine),
	gifts: maybe(listOf(isGift)),
	letOff: maybe(isLetOff),
	note: isText,
	/** The hour of handing over, as the time field gives it. */
	time: maybe(isText),
	delivery: maybe(oneOf(...deliveries)),
	/** Where to bring it; as long as nothing was typed, to where the customer lives. */
	place: maybe(isText),
	fee: maybe(isText),
	/** The pre-order round it belongs to. */
	round: maybe(isId),
	/** What the repeated order had and cannot be had now. */
	leftOut: listOf(isText),
});

/** Whom an order is for, as far as it has been said. */
export type Who = Guarded<typeof isWho>;

/** An order as typed. */
export type OrderValue = Readonly<Guarded<typeof isOrderValue>>;

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

/** What bringing it costs, as far as it can be read. */
export function typedFee({ delivery, fee }: OrderValue): Rupiah {
	return (delivery === 'delivery' && attempt(() => parsePrice(fee ?? ''))) || rupiah(0);
}

/** What is wrong with what was typed; a day that has passed may only stay as it was. */
export function orderProblems(value: OrderValue, today: Day, kept?: Day): Problems<OrderValue> {
	const { delivery, place = '', fee = '' } = value;
	return {
		who: whoProblem(value.who),
		day: dayProblem(value.day, today, kept),
		lines: linesProblem(value),
		fee: delivery === 'delivery' && fee.trim() ? problemOf(() => parsePrice(fee)) : undefined,
		place: longProblem(plainLine(place), mostText, 'text-long'),
		note: longProblem(plainText(value.note), mostText, 'text-long'),
	};
}

function dayProblem(day: string, today: Day, kept: Day | undefined): ErrorCode | undefined {
	if (!isDay(day)) return 'day';
	return day < today && day !== kept ? 'day-past' : undefined;
}

/** A name that was typed and not chosen must not get lost without a word. */
function whoProblem(who: Who): ErrorCode | undefined {
	if (who.kind === 'asked') return plainLine(who.typed) ? 'customer-none' : undefined;
	return who.kind === 'new' ? nameProblem(who.name) : undefined;
}

/** The first thing wrong with the lines; typed prices need no list to be judged. */
function linesProblem({ lines }: OrderValue): ErrorCode | undefined {
	if (lines.length === 0) return 'lines-empty';
	const list = priceList([]);
	return lines.map((line) => lineProblem(line, list, anybody)).find(Boolean);
}
