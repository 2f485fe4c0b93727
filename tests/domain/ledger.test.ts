import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voidId } from '../../src/domain/change.ts';
import type { Id } from '../../src/domain/id.ts';
import {
	balanceOf,
	type Entry,
	entryEffect,
	heldFor,
	orderKasbon,
	standingEntries,
	voidedIds,
} from '../../src/domain/ledger.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { dayOne, idOf } from './arbitrary.ts';

const customer = idOf(1);

function entry(id: Id, kind: Entry['kind'], amount: number, voids?: Id): Entry {
	const born = makeStamp(1, 0, 'aaaaaaaaaa');
	return { id, born, kind, customer, amount: rupiah(amount), day: dayOne, at: 0, ...(voids && { voids }) };
}

function voiding({ id, amount }: Entry, by = voidId(id)): Entry {
	return entry(by, 'void', amount, id);
}

/** Which kinds of entry raise what is owed, and which lower it. */
const signs = { kasbon: 1, opening: 1, correction: 1, payment: -1, deposit: -1 } as const;
const kinds = Object.keys(signs) as (keyof typeof signs)[];

/** A ledger of all kinds of entry, in which each is not voided, voided, or voided twice over. */
const anyLedger = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...kinds),
			amount: fc.integer({ min: 1, max: 5_000_000 }),
			back: fc.boolean(),
			voids: fc.integer({ min: 0, max: 2 }),
		}),
		{ maxLength: 12 },
	)
	.map((facts) => {
		const written = facts.map(({ kind, amount, back }) => {
			const eitherWay = kind === 'opening' || kind === 'correction';
			return { kind, amount: eitherWay && back ? -amount : amount };
		});
		const entries = written.map(({ kind, amount }, at) => entry(idOf(100 + at), kind, amount));
		const voids = entries.flatMap((voided, at) => {
			const both = [voiding(voided), voiding(voided, idOf(200 + at))];
			return both.slice(0, facts[at]?.voids);
		});
		const counted = written.filter((_, at) => facts[at]?.voids === 0);
		const owed = counted.reduce((sum, { kind, amount }) => sum + signs[kind] * amount, 0);
		return { entries, voids, owed };
	});
const runs = { numRuns: 1_000 };

describe('the balance', () => {
	test('is the sum of what raises it less what lowers it, voided entries left out', () => {
		fc.assert(
			fc.property(anyLedger, ({ entries, voids, owed }) => {
				expect(balanceOf([...entries, ...voids])).toBe(owed);
			}),
			runs,
		);
	});

	test('does not depend on the order in which entries arrive', () => {
		const arrival = anyLedger.chain(({ entries, voids }) => {
			const all = [...entries, ...voids];
			return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
		});
		fc.assert(
			fc.property(arrival, ([written, arrived]) => {
				expect(balanceOf(arrived)).toBe(balanceOf(written));
			}),
			runs,
		);
	});

	test('falls below zero where more was paid than owed', () => {
		expect(balanceOf([entry(idOf(2), 'kasbon', 5000), entry(idOf(3), 'payment', 7000)])).toBe(-2000);
		expect(balanceOf([])).toBe(0);
	});

	test('counts a void once, though two phones voided the same entry', () => {
		const [kasbon, other] = [entry(idOf(2), 'kasbon', 5000), entry(idOf(3), 'kasbon', 1000)];
		const voids = [voiding(kasbon), voiding(kasbon, idOf(9))];
		expect(balanceOf([kasbon, other, ...voids])).toBe(1000);
		expect(voidedIds([kasbon, other, ...voids])).toEqual(new Set([kasbon.id]));
	});

	test('waits for an entry whose void arrived first', () => {
		const kasbon = entry(idOf(2), 'kasbon', 5000);
		expect(balanceOf([voiding(kasbon)])).toBe(0);
		expect(balanceOf([voiding(kasbon), kasbon])).toBe(0);
	});
});

test('standing entries are neither voids nor voided, in their order', () => {
	const [first, second, third] = [2, 3, 4].map((id) => entry(idOf(id), 'kasbon', 1000));
	if (!first || !second || !third) throw new Error('three entries');
	expect(standingEntries([first, second, voiding(second), third])).toEqual([first, third]);
});

test('what of an order stands as kasbon is neither its payments, nor what was voided, nor another order’s', () => {
	const order = idOf(50);
	const [kasbon, wrong, paid, other] = [
		{ ...entry(idOf(2), 'kasbon', 5000), order },
		{ ...entry(idOf(3), 'kasbon', 7000), order },
		{ ...entry(idOf(4), 'payment', 1000), order },
		{ ...entry(idOf(5), 'kasbon', 9000), order: idOf(51) },
	];
	const entries = [kasbon, wrong, paid, other, voiding(wrong), entry(idOf(6), 'kasbon', 300)];
	expect(orderKasbon(entries, order)).toEqual([kasbon]);
	expect(orderKasbon(entries, idOf(52))).toEqual([]);
});

test('an entry counts in the direction of its kind', () => {
	const effects = (['kasbon', 'payment', 'void'] as const).map((kind) =>
		entryEffect(entry(idOf(2), kind, 500)),
	);
	expect(effects).toEqual([500, -500, 0]);
});

test('held for an order is what was paid for it, less its forfeit and what was taken back, whatever of it is kasbon', () => {
	const order = idOf(9);
	const [deposit, more] = [entry(idOf(2), 'deposit', 25_000), entry(idOf(3), 'deposit', 10_000)];
	const its = (...entries: Entry[]) => entries.map((one) => ({ ...one, order }));
	const other = entry(idOf(4), 'payment', 99_000);
	expect(heldFor([...its(deposit, more), other], order)).toBe(35_000);
	expect(heldFor([...its(deposit, more), voiding(more)], order)).toBe(25_000);
	expect(heldFor(its(deposit, entry(idOf(5), 'correction', 25_000)), order)).toBe(0);
	expect(heldFor(its(deposit, entry(idOf(5), 'kasbon', 75_000)), order)).toBe(25_000);
});
