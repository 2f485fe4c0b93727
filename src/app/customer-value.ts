import { type Customer, customerKinds, languages, mostName, mostText, tiers } from '../domain/customer.ts';
import { type ErrorCode, problemOf } from '../domain/errors.ts';
import { type Id, isId } from '../domain/id.ts';
import { parseAmount } from '../domain/parse-number.ts';
import { formatPhone, parsePhone } from '../domain/phone.ts';
import { plainLine, plainText } from '../domain/plain-text.ts';
import type { Given } from '../domain/row.ts';
import { dots } from '../domain/rupiah.ts';
import { type Guarded, isText, listOf, maybe, oneOf, shape } from '../domain/shape.ts';
import { type Source, sourceKinds } from '../domain/source.ts';
import type { Problems } from './form.ts';
import { longProblem, nameProblem } from './text-problem.ts';

/** Whether a draft is a value of this form. */
export const isCustomerValue = shape({
	/** Made once, so that two quick taps make one customer. */
	id: isId,
	name: isText,
	phone: isText,
	place: isText,
	nick: isText,
	groups: listOf(isText),
	/** Further groups being typed, with commas between. */
	newGroups: isText,
	kind: oneOf(...customerKinds),
	tier: oneOf(...tiers),
	likes: isText,
	/** Left out by drafts of the first version, as is who brought them. */
	source: maybe(oneOf(...sourceKinds)),
	bringer: maybe(isId),
	/** What they may owe, as typed, and how they are written to about it; left out by drafts before the fourth. */
	limit: maybe(isText),
	language: maybe(oneOf(...languages)),
});

/** A customer as typed. */
export type CustomerValue = Guarded<typeof isCustomerValue>;

export function emptyCustomer(id: Id): CustomerValue {
	const typed = { name: '', phone: '', place: '', nick: '', newGroups: '', likes: '' };
	return { id, ...typed, groups: [], kind: 'buyer', tier: 'ordinary' };
}

/** A customer of the book, ready to be edited; the number as people write it. */
export function typedCustomer(customer: Customer): CustomerValue {
	const { id, name, place = '', nick = '', groups = [], kind, tier, likes = '' } = customer;
	const phone = customer.phone ? formatPhone(customer.phone) : '';
	const { source, limit, language } = customer;
	return {
		...{ id, name, phone, place, nick, groups: [...groups], newGroups: '', kind, tier, likes, language },
		source: source?.kind,
		bringer: source?.customer,
		limit: limit === undefined ? undefined : dots(limit),
	};
}

/** What is wrong with what was typed. */
export function customerProblems(value: CustomerValue): Problems<CustomerValue> {
	const isLong = groupsOf(value).some((group) => longProblem(group, mostName, 'name-long'));
	return {
		name: nameProblem(value.name),
		phone: phoneProblem(value.phone),
		nick: longProblem(plainLine(value.nick), mostName, 'name-long'),
		newGroups: isLong ? 'name-long' : undefined,
		place: longProblem(plainLine(value.place), mostText, 'text-long'),
		likes: longProblem(plainText(value.likes), mostText, 'text-long'),
		limit: value.limit?.trim() ? problemOf(() => parseAmount(value.limit ?? '')) : undefined,
	};
}

/** What was typed as fields of a row; only for a value without problems. */
export function customerFields(value: CustomerValue): Given<Customer> {
	const { phone, kind, tier, limit, language } = value;
	const groups = groupsOf(value);
	return {
		name: plainLine(value.name),
		nick: plainLine(value.nick) || undefined,
		phone: phone.trim() ? parsePhone(phone) : undefined,
		place: plainLine(value.place) || undefined,
		groups: groups.length > 0 ? groups : undefined,
		kind,
		tier,
		likes: plainText(value.likes) || undefined,
		source: sourceOf(value),
		limit: limit?.trim() ? parseAmount(limit) : undefined,
		language,
	};
}

function sourceOf({ source, bringer }: CustomerValue): Source | undefined {
	return source && { kind: source, ...(source === 'customer' && bringer && { customer: bringer }) };
}

function groupsOf({ groups, newGroups }: CustomerValue): string[] {
	return [...new Set([...groups, ...newGroups.split(',').map(plainLine).filter(Boolean)])];
}

function phoneProblem(typed: string): ErrorCode | undefined {
	if (!typed.trim()) return undefined;
	return problemOf(() => parsePhone(typed));
}
