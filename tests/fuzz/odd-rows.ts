import fc from 'fast-check';
import { idOf } from '../domain/arbitrary.ts';
import { hostileTexts } from './hostile.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** A line of a backup: what kind of row it is, and the row. */
export type RowPair = readonly [store: string, row: { readonly [field: string]: Json }];

const place = fc.nat({ max: 10_000 });

/** Values that a field does not expect, or that it only just takes. */
const oddValues: readonly Json[] = [
	...hostileTexts,
	null,
	true,
	0,
	-1,
	0.5,
	1e308,
	2 ** 53,
	8.64e15,
	999_999_999_999,
	[],
	{},
	[[]],
	['', ''],
	{ kind: 'customer' },
	'x'.repeat(10_000),
	'x'.repeat(10_001),
	'0000-01-01',
	'9999-12-31',
	'2024-02-29',
	'0000000000000aaaa',
	'yzzzzzzzzzzzzaaaaaaaaaaaaaaaa',
	'zzzzzzzzzzzzzaaaa',
	'0mwr7yj4000010zthgxxn90',
	'regular',
	'void',
	'image/png',
	'/9j/',
	idOf(1),
	idOf(2),
];

type Oddity = (rows: readonly RowPair[]) => readonly RowPair[];

const anyValue = fc.constantFrom(...oddValues);
const anyField = fc.constantFrom(
	'gone',
	'edits',
	'born',
	'id',
	'name',
	'customer',
	'voids',
	'order',
	'broken',
);

const anyOddity: fc.Arbitrary<Oddity> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.tuple(place, place, anyValue).map(([row, leaf, value]) => at(row, put(leaf, value))),
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(place, anyField, anyValue)
			.map(([row, field, value]) => at(row, ([store, fields]) => [store, { ...fields, [field]: value }])),
	},
	{
		weight: 2,
		arbitrary: fc.tuple(place, place).map(([row, leaf]) =>
			at(row, ([store, fields]) => {
				const names = Object.keys(fields);
				const { [names[leaf % names.length] ?? '']: _, ...rest } = fields;
				return [store, rest];
			}),
		),
	},
	// What stands in one row comes into another, as of a program that mixes them up.
	{
		weight: 4,
		arbitrary: fc.tuple(place, place, place).map(
			([from, to, leaf]): Oddity =>
				(rows) => {
					const [, fields] = rows[from % rows.length] ?? [];
					const value = Object.values(fields ?? {})[leaf % Object.keys(fields ?? {}).length];
					return at(to, put(leaf, value ?? null))(rows);
				},
		),
	},
	{
		weight: 2,
		arbitrary: fc.tuple(place, place).map(
			([from, to]): Oddity =>
				(rows) => {
					const [store = ''] = rows[from % rows.length] ?? [];
					return at(to, ([, fields]) => [store, fields])(rows);
				},
		),
	},
	// Edited later, or by a clock far ahead.
	{
		weight: 4,
		arbitrary: fc
			.tuple(
				place,
				place,
				fc.constantFrom('0mwr7yj4000010zthgxxn90', 'yzzzzzzzzzzzzaaaa', '0000000000000aaaa'),
			)
			.map(([row, leaf, stamp]) =>
				at(row, ([store, fields]) => {
					const names = Object.keys(fields);
					return [store, { ...fields, edits: { [names[leaf % names.length] ?? 'name']: stamp } }];
				}),
			),
	},
	{
		weight: 1,
		arbitrary: fc.tuple(place, fc.integer({ min: 2, max: 700 })).map(
			([row, times]): Oddity =>
				(rows) => {
					const [store = '', fields = {}] = rows[row % rows.length] ?? [];
					const many = Array.from(
						{ length: times },
						(_, at) => [store, { ...fields, id: idOf(at) }] as const,
					);
					return [...rows, ...many];
				},
		),
	},
	{
		weight: 1,
		arbitrary: place.map(
			(row): Oddity =>
				(rows) => [...rows.slice(row % rows.length), ...rows],
		),
	},
	{
		weight: 1,
		arbitrary: place.map(
			(row): Oddity =>
				(rows) =>
					rows.slice(row % rows.length),
		),
	},
);

/** Rows with some oddities among them, each of which a program could have written. */
export function oddRows(rows: readonly RowPair[]): fc.Arbitrary<readonly RowPair[]> {
	return fc
		.array(anyOddity, { minLength: 1, maxLength: 4 })
		.map((oddities) => oddities.reduce((odd, oddity) => oddity(odd), rows));
}

function at(row: number, change: (pair: RowPair) => RowPair): Oddity {
	return (rows) => rows.map((pair, number) => (number === row % rows.length ? change(pair) : pair));
}

/** Puts a value in the place of one of the row's own, however deep it lies. */
function put(leaf: number, value: Json): (pair: RowPair) => RowPair {
	return ([store, fields]) => {
		const names = Object.keys(fields);
		const name = names[leaf % names.length] ?? 'name';
		return [store, { ...fields, [name]: into(fields[name] ?? null, Math.floor(leaf / names.length), value) }];
	};
}

function into(old: Json, leaf: number, value: Json): Json {
	if (typeof old !== 'object' || old === null || leaf % 3 === 0) return value;
	const names = Object.keys(old);
	const name = names[leaf % names.length];
	if (name === undefined) return value;
	const inner = into((old as Record<string, Json>)[name] ?? null, Math.floor(leaf / names.length), value);
	if (Array.isArray(old)) return old.map((each: Json, at) => (String(at) === name ? inner : each));
	return { ...old, [name]: inner };
}
