import { type Bonus, type BonusField, bonusFields, bonusKinds } from '../domain/bonus.ts';
import { type Day, isDay } from '../domain/day.ts';
import { AppError, problemOf } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import { parsePercent, parsePrice, parseQuantity } from '../domain/parse-number.ts';
import type { Fields } from '../domain/row.ts';
import { dots } from '../domain/rupiah.ts';
import { type Guarded, isFlag, isText, maybe, oneOf, shape } from '../domain/shape.ts';
import type { Problems } from './form.ts';

/** Whether a draft is a value of this form. */
export const isBonusValue = shape({
	/** Made once, so that two quick taps make one rule. */
	id: isId,
	kind: oneOf(...bonusKinds),
	product: maybe(isId),
	gift: maybe(isId),
	count: isText,
	quantity: isText,
	above: isText,
	percent: isText,
	from: isText,
	to: isText,
	paused: maybe(isFlag),
});

/** A rule as typed; what its kind does not go by is left aside. */
export type BonusValue = Readonly<Guarded<typeof isBonusValue>>;

/** A stamp card, until another kind is chosen. */
export function newBonus(id: Id, today: Day): BonusValue {
	const empty = { above: '', percent: '', to: '' };
	return { id, kind: 'stamps', count: '10', quantity: '1', from: today, ...empty };
}

/** A rule of the book, ready to be changed. */
export function typedBonus(bonus: Bonus): BonusValue {
	const { id, kind, paused, product, gift, count, quantity = 1, above, percent, from = '', to = '' } = bonus;
	const typed = (number: number | undefined) => (number === undefined ? '' : dots(number));
	return {
		...{ id, kind, paused, product, gift, from, to },
		...{ count: typed(count), quantity: typed(quantity), above: typed(above), percent: typed(percent) },
	};
}

/** Each field as it will be written; throws what is wrong with it. */
const readers = {
	product: ({ product }) => chosen(product),
	/** One more of what is bought, where nothing else is chosen. */
	gift: ({ kind, gift }) => (kind === 'stamps' ? gift : chosen(gift)),
	count: ({ count }) => parseQuantity(count),
	quantity: ({ quantity }) => parseQuantity(quantity),
	above: ({ above }) => parsePrice(above),
	percent: ({ percent }) => parsePercent(percent),
	from: ({ from }) => readDay(from),
	to: ({ from, to }) => {
		if (to && to < from) throw new AppError('days-turned');
		return readDay(to);
	},
} satisfies { [F in BonusField]: (value: BonusValue) => Bonus[F] };

/** What is wrong with what was typed. */
export function bonusProblems(value: BonusValue): Problems<BonusValue> {
	return Object.fromEntries(
		bonusFields[value.kind].map((field) => [field, problemOf(() => readers[field](value))]),
	);
}

/** What was typed as fields of a row; only for a value without problems. */
export function readBonus(value: BonusValue): Fields<Bonus> {
	const { kind, paused } = value;
	const read = bonusFields[kind].map((field) => [field, readers[field](value)] as const);
	const known = read.filter(([, found]) => found !== undefined);
	return { kind, ...(paused && { paused }), ...Object.fromEntries(known) };
}

function chosen(product: Id | undefined): Id {
	if (!product) throw new AppError('product-none');
	return product;
}

function readDay(typed: string): Day | undefined {
	if (typed && !isDay(typed)) throw new AppError('day');
	return typed ? (typed as Day) : undefined;
}
