import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, csvOf } from '../../src/domain/csv.ts';
import { parseCsv } from './spreadsheet.ts';

test('semicolons, quotes and line breaks stay inside their cell', () => {
	expect(
		csvOf([
			['Nama', 'Isi'],
			['Bu "Sri"; Krajan', 'Bolu\nDonat'],
		]),
	).toBe('\uFEFFNama;Isi\r\n"Bu ""Sri""; Krajan";"Bolu\nDonat"\r\n');
});

test.each(['=1+1', '+62812', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('%j is no formula', (text) => {
	expect(parseCsv(csvOf([[text]]))[0]?.[0]?.startsWith("'")).toBe(true);
});

test('a phone number as it is dialled stays as it is, and money below zero a number', () => {
	expect(csvOf([['0812-0000-1234', -5_000]])).toBe('\uFEFF0812-0000-1234;-5000\r\n');
});

test('every cell comes back, at most with an apostrophe before it', () => {
	const anyCell = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('=x', '"', ';', '\r\n', '-'),
		fc.integer(),
	);
	fc.assert(
		fc.property(
			fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
			(rows: Cell[][]) => {
				const back = parseCsv(csvOf(rows));
				expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
				rows.flat().forEach((cell, at) => {
					const text = back.flat()[at] ?? '';
					expect([String(cell), `'${cell}`]).toContain(text);
					if (typeof cell === 'string') expect(text).not.toMatch(/^\s*[=+\-@]/);
				});
			},
		),
		{ numRuns: 1_000 },
	);
});
