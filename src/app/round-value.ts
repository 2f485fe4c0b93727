import { mostName } from '../domain/customer.ts';
import { addDays, type Day, isDay } from '../domain/day.ts';
import { AppError, type ErrorCode, problemOf } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import { parseQuantity } from '../domain/parse-number.ts';
import { plainLine } from '../domain/plain-text.ts';
import type { Round } from '../domain/round.ts';
import type { Fields } from '../domain/row.ts';
import { dots } from '../domain/rupiah.ts';
import { type Guarded, isText, listOf, shape } from '../domain/shape.ts';
import type { Problems } from './form.ts';

const isItem = shape({ product: isId, most: isText });

/** Whether a draft is a value of this form. */
export const isRoundValue = shape({
	/** Made once, so that two quick taps make one round. */
	id: isId,
	name: isText,
	opens: isText,
	closes: isText,
	day: isText,
	items: listOf(isItem),
});

/** A round as typed. */
export type RoundValue = Readonly<Guarded<typeof isRoundValue>>;

/** Open from today on, for a week, to be handed over two days later. */
export function newRound(id: Id, today: Day): RoundValue {
	return { id, name: '', opens: today, closes: addDays(today, 7), day: addDays(today, 9), items: [] };
}

/** A round of the book, ready to be corrected. */
export function typedRound({ id, name, opens, closes, day, items }: Round): RoundValue {
	const typed = items.map(({ product, most }) => ({ product, most: most ? dots(most) : '' }));
	return { id, name, opens, closes, day, items: typed };
}

/** What is wrong with what was typed; a round of the book may be one whose day is over. */
export function roundProblems(
	{ name, opens, closes, day, items }: RoundValue,
	today = '',
): Problems<RoundValue> {
	const label = plainLine(name);
	const wrongName = !label ? 'name-empty' : [...label].length > mostName ? 'name-long' : undefined;
	const wrongItem = items.length === 0 ? 'round-empty' : items.map(capacityProblem).find(Boolean);
	return {
		...(wrongName && { name: wrongName }),
		...(!isDay(opens) && { opens: 'day' }),
		...((!isDay(closes) && { closes: 'day' }) || (closes < opens && { closes: 'round-days' })),
		...((!isDay(day) && { day: 'day' }) ||
			(day < closes && { day: 'round-days' }) ||
			(day < today && { day: 'day-past' })),
		...(wrongItem && { items: wrongItem }),
	};
}

/** What is wrong with the most of one product; without it there is no bound. */
export function capacityProblem({ most }: RoundValue['items'][number]): ErrorCode | undefined {
	return most.trim() ? problemOf(() => parseQuantity(most)) : undefined;
}

/** What was typed as fields of a row; only for a value without problems. */
export function roundFields(value: RoundValue): Fields<Round> {
	const { name, opens, closes, day, items } = value;
	if (!isDay(opens) || !isDay(closes) || !isDay(day)) throw new AppError('day');
	const bounded = items.map(({ product, most }) => ({
		product,
		...(most.trim() && { most: parseQuantity(most) }),
	}));
	return { name: plainLine(name), opens, closes, day, items: bounded };
}
