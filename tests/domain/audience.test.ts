import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Audience,
	buyersIn,
	chooseAudience,
	lastSeason,
	type Past,
	wantedStandings,
	writtenLately,
} from '../../src/domain/audience.ts';
import { tiers } from '../../src/domain/customer.ts';
import { addDays, type Day, daysBetween } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Known } from '../../src/domain/known.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { anyDay, idOf } from './arbitrary.ts';
import { orderOn, person, touchOn, withoutPhone } from './people.ts';

const today = '2026-11-22' as Day;
const nothing: Past = { buyers: new Set(), lastSeason: new Set(), written: new Set() };
const groups = ['PKK', 'pengajian', 'remaja'];

const anyPeople = fc
	.array(
		fc.record({
			standing: fc.constantFrom(...wantedStandings, 'none' as const),
			groups: fc.subarray(groups),
			tier: fc.constantFrom(...tiers),
			source: fc.option(fc.record({ kind: fc.constantFrom(...sourceKinds) })),
			promos: fc.boolean(),
			hasPhone: fc.boolean(),
		}),
		{ maxLength: 12 },
	)
	.map((people) =>
		people.map(({ source, promos, hasPhone, ...fields }, at) => {
			const known = person(at, { ...fields, ...(source && { source }), ...(!promos && { promos }) });
			return hasPhone ? known : withoutPhone(known);
		}),
	);

const anyIds = fc.uniqueArray(fc.nat(11).map(idOf)).map((ids): ReadonlySet<Id> => new Set(ids));
const anyPast = fc.record<Past>({ buyers: anyIds, lastSeason: anyIds, written: anyIds });

const anyAudience: fc.Arbitrary<Audience> = fc.record(
	{
		standings: fc.subarray([...wantedStandings]),
		groups: fc.subarray(groups),
		tiers: fc.subarray([...tiers]),
		sources: fc.subarray([...sourceKinds]),
		bought: fc.subarray([idOf(100), idOf(101)]),
		lastSeason: fc.boolean(),
	},
	{ requiredKeys: [] },
);

function idsOf(people: readonly Known[]): Id[] {
	return people.map(({ customer }) => customer.id);
}

function chosen(people: readonly Known[], wanted: Audience, past: Partial<Past> = {}): Id[] {
	return idsOf(chooseAudience(people, wanted, { ...nothing, ...past }).recipients);
}

describe('in any book', () => {
	test('nobody is written to who cannot be, does not want to be, or just was', () => {
		fc.assert(
			fc.property(anyPeople, anyAudience, anyPast, (people, wanted, past) => {
				for (const { customer } of chooseAudience(people, wanted, past).recipients) {
					expect(customer.phone).toBeDefined();
					expect(customer.promos).not.toBe(false);
					expect(past.written.has(customer.id)).toBe(false);
				}
			}),
		);
	});

	test('who fits is either written to or left out with a reason, in the order of the book', () => {
		fc.assert(
			fc.property(anyPeople, anyAudience, anyPast, (people, wanted, past) => {
				const { recipients, leftOut } = chooseAudience(people, wanted, past);
				const ids = [...idsOf(recipients), ...idsOf(leftOut.map(({ known }) => known))];
				expect(new Set(ids).size).toBe(ids.length);
				const inOrder = idsOf(people);
				expect(idsOf(recipients)).toEqual(inOrder.filter((id) => idsOf(recipients).includes(id)));
				// Without anybody to spare, the same people fit.
				const reachable = people.map(({ customer, summary }) => {
					const { promos: _, ...rest } = customer;
					return { customer: { ...rest, phone: '628120000000' }, summary };
				});
				const free = chooseAudience(reachable, wanted, { ...past, written: new Set() }).recipients;
				expect([...ids].sort()).toEqual(idsOf(free).sort());
			}),
		);
	});

	test('who asks for nobody in particular asks for everybody', () => {
		fc.assert(
			fc.property(anyPeople, anyPast, (people, past) => {
				const { recipients, leftOut } = chooseAudience(people, {}, past);
				expect(recipients.length + leftOut.length).toBe(people.length);
			}),
		);
	});

	test('to ask for one thing more never adds anybody', () => {
		fc.assert(
			fc.property(anyPeople, anyAudience, anyPast, (people, wanted, past) => {
				const fewer = chosen(people, wanted, past);
				for (const asked of Object.keys(wanted)) {
					const others = Object.entries(wanted).filter(([key]) => key !== asked);
					expect(chosen(people, Object.fromEntries(others), past)).toEqual(expect.arrayContaining(fewer));
				}
			}),
		);
	});
});

test('one of each list is enough', () => {
	const people = [
		person(1, { standing: 'regular', groups: ['PKK'] }),
		person(2, { standing: 'slipping', groups: ['PKK', 'remaja'] }),
		person(3, { standing: 'new' }),
		person(4, { tier: 'reseller', source: { kind: 'bazaar' } }),
	];
	expect(chosen(people, { standings: ['regular', 'new'] })).toEqual([idOf(1), idOf(3)]);
	expect(chosen(people, { groups: ['remaja', 'pengajian'] })).toEqual([idOf(2)]);
	expect(chosen(people, { standings: ['regular'], groups: ['PKK'] })).toEqual([idOf(1)]);
	expect(chosen(people, { tiers: ['reseller'] })).toEqual([idOf(4)]);
	expect(chosen(people, { sources: ['bazaar', 'story'] })).toEqual([idOf(4)]);
	expect(chosen(people, { bought: [idOf(100)] }, { buyers: new Set([idOf(3)]) })).toEqual([idOf(3)]);
	expect(chosen(people, { lastSeason: true }, { lastSeason: new Set([idOf(2)]) })).toEqual([idOf(2)]);
});

test('of several reasons the one that lasts longest is told', () => {
	const people = [withoutPhone(person(1, { promos: false })), withoutPhone(person(2)), person(3)];
	const written = new Set([idOf(1), idOf(2), idOf(3)]);
	const { leftOut } = chooseAudience(people, {}, { ...nothing, written });
	expect(leftOut.map(({ reason }) => reason)).toEqual(['no-promos', 'no-phone', 'written']);
});

describe('who was written to lately', () => {
	test('is left in peace for seven days, whatever it was about', () => {
		const touches = [
			touchOn(idOf(1), addDays(today, -6), { kind: 'receipt' }),
			touchOn(idOf(2), addDays(today, -7)),
			touchOn(idOf(3), today, { kind: 'free' }),
		];
		expect([...writtenLately(touches, today)]).toEqual([idOf(1), idOf(3)]);
	});

	test('is not, where they were only visited', () => {
		expect(writtenLately([touchOn(idOf(1), today, { kind: 'visit' })], today).size).toBe(0);
	});

	test('is not, where the touch was taken back or had nobody', () => {
		const gone = { ...touchOn(idOf(1), today), gone: touchOn(idOf(1), today).born };
		const { customer: _, ...open } = touchOn(idOf(2), today);
		expect(writtenLately([gone, open], today).size).toBe(0);
	});
});

describe('the season of last year', () => {
	test('holds a feast that comes up to 12 days earlier this year and is three weeks ahead', () => {
		fc.assert(
			fc.property(anyDay(), fc.integer({ min: 0, max: 12 }), (day, drift) => {
				const feastLastYear = addDays(addDays(day, 21), drift - 365);
				const { from, to } = lastSeason(day);
				expect(feastLastYear >= from && feastLastYear <= to).toBe(true);
				expect(daysBetween(from, to)).toBe(42);
			}),
		);
	});

	test('counts who ordered for it, not who cancelled', () => {
		const orders = [
			orderOn(idOf(1), today),
			orderOn(idOf(2), today, { status: 'cancelled' }),
			{ ...orderOn(idOf(3), today), gone: orderOn(idOf(3), today).born },
			orderOn(idOf(1), addDays(today, 2)),
		];
		expect([...buyersIn(orders)]).toEqual([idOf(1)]);
	});
});
