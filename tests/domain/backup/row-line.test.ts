import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import { readRow, rowLine } from '../../../src/domain/backup/row-line.ts';
import type { RowStore } from '../../../src/domain/change.ts';
import { errorCode } from '../../../src/domain/errors.ts';
import { shopId } from '../../../src/domain/shop.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { idOf } from '../arbitrary.ts';

const textOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64')).buffer;
const readLine = (line: string) => readRow(line, bytesOf);

const born = makeStamp(Date.UTC(2026, 10, 22), 0, 'aaaaaaaaaa');
const later = makeStamp(Date.UTC(2026, 10, 23), 0, 'bbbbbbbbbb');

test.each([fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })])(
	'text comes back as it was, whatever is in it',
	(anyText) => {
		fc.assert(
			fc.property(anyText, fc.array(anyText), (name, groups) => {
				const row = { id: idOf(1), born, name, groups, kind: 'buyer', tier: 'ordinary' } as const;
				const line = rowLine({ store: 'customer', row }, textOf);
				expect(line).not.toContain('\n');
				expect(readLine(line)).toEqual({ store: 'customer', row });
			}),
		);
	},
);

test('a photo comes back byte for byte, and also without its bytes', () => {
	const photo = { id: idOf(1), born, type: 'image/jpeg' };
	expect(readLine(rowLine({ store: 'photo', row: photo }, textOf)).row).toEqual(photo);
	const bytes = Uint8Array.of(0, 255, 10, 13, 34).buffer;
	const { row } = readLine(rowLine({ store: 'photo', row: { ...photo, bytes } }, textOf));
	expect(row).toMatchObject(photo);
	expect('bytes' in row && [...new Uint8Array(row.bytes ?? bytes.slice(1))]).toEqual([0, 255, 10, 13, 34]);
});

test('edits, emptied fields and tombstones come back', () => {
	const row = {
		id: idOf(1),
		born,
		name: 'Bu Siti',
		kind: 'buyer',
		tier: 'ordinary',
		gone: later,
		edits: { phone: later, gone: later },
	} as const;
	expect(readLine(rowLine({ store: 'customer', row }, textOf))).toEqual({ store: 'customer', row });
});

const line = { product: idOf(3), name: 'Bolu', unit: 'loyang', quantity: 2, price: 45_000 };
const sound: { readonly [S in RowStore]: Readonly<Record<string, unknown>> } = {
	shop: { id: shopId, born, name: 'Azzalea', phone: '6281234567890', book: idOf(9) },
	customer: { id: idOf(1), born, name: 'Bu Siti', kind: 'buyer', tier: 'ordinary' },
	product: { id: idOf(1), born, name: 'Bolu', unit: 'loyang', price: 1, available: true, rank: 1.5 },
	order: { id: idOf(1), born, lines: [line], placed: '2026-11-22', day: '2026-11-22', status: 'ordered' },
	ledger: { id: idOf(1), born, kind: 'kasbon', customer: idOf(2), amount: 1, day: '2026-11-22', at: 0 },
	touch: { id: idOf(1), born, kind: 'greeting', at: 0 },
	photo: { id: idOf(1), born, type: 'image/jpeg' },
	promo: {
		id: idOf(1),
		born,
		text: 'Halo {nama}',
		wanted: {},
		queue: [],
		daily: 20,
		begun: '2026-11-22',
		status: 'running',
	},
	slip: { id: idOf(1), born, amount: 1, day: '2026-11-22', at: 0 },
	round: {
		id: idOf(1),
		born,
		name: 'PO Lebaran',
		opens: '2026-11-22',
		closes: '2026-11-30',
		day: '2026-12-02',
		items: [{ product: idOf(3), most: 40 }],
	},
	making: { id: idOf(1), born, product: idOf(3), unit: 'loyang', day: '2026-11-22', quantity: 2 },
	bonus: { id: idOf(1), born, kind: 'stamps' },
};

function codeOf(line: string): string | BackupRow {
	try {
		return readLine(line);
	} catch (error) {
		return errorCode(error);
	}
}

const lineOf = (store: RowStore, change: object = {}) =>
	JSON.stringify([store, { ...sound[store], ...change }]);

describe.each(Object.keys(sound) as RowStore[])('a row of %s', (store) => {
	test('is read', () => {
		expect(codeOf(lineOf(store))).toEqual({ store, row: sound[store] });
	});

	test.each(Object.keys(sound[store]))('is not read without %s or with nonsense in it', (field) => {
		expect(codeOf(lineOf(store, { [field]: undefined }))).toBe('backup-altered');
		for (const nonsense of [null, -1, 1.25e300, {}, [[]], ['x'.repeat(20_000)]])
			if (!(field === 'rank' && typeof nonsense === 'number') && field !== 'wanted')
				expect(codeOf(lineOf(store, { [field]: nonsense }))).toBe('backup-altered');
	});

	test('is not read with a field that only a newer app can have', () => {
		expect(codeOf(lineOf(store, { loyalty: 1 }))).toBe('backup-newer');
	});

	test('cannot bring a prototype', () => {
		const hostile = lineOf(store).replace('{', '{"__proto__":{"gone":"x"},');
		expect(codeOf(hostile)).toBe('backup-newer');
		expect(codeOf(lineOf(store).replace('{', '{"constructor":{},'))).toBe('backup-newer');
	});
});

test('the words beside an amount may have been emptied', () => {
	const row = { ...sound.ledger, edits: { note: born } };
	expect(codeOf(lineOf('ledger', row))).toEqual({ store: 'ledger', row });
});

test.each<[string, RowStore, object]>([
	['an id of another form', 'customer', { id: '../1' }],
	['a second shop', 'shop', { id: idOf(1) }],
	['a number that leads elsewhere', 'customer', { phone: '62812/../../x' }],
	['a stamp after which no other can come', 'customer', { born: 'zzzzzzzzzzzzzaaaaaaaaaa' }],
	['an edit with such a stamp', 'customer', { edits: { name: 'zzzzzzzzzzzzzaaaaaaaaaa' } }],
	['an edit that is no stamp', 'customer', { edits: { name: 1 } }],
	['a day that is none', 'order', { day: '2026-02-30' }],
	['a price below zero', 'product', { price: -1 }],
	['half a rupiah', 'product', { price: 0.5 }],
	[
		'a line that costs more than the book can hold',
		'order',
		{ lines: [{ ...line, price: 999_999_999_999 }] },
	],
	['more lines than can be summed up', 'order', { lines: Array(1_001).fill(line) }],
	['half a piece', 'order', { lines: [{ ...line, quantity: 0.5 }] }],
	['money of nothing', 'ledger', { amount: 0 }],
	['kasbon below zero', 'ledger', { amount: -1 }],
	['an hour that no day has', 'order', { time: '24:00' }],
	[
		'a gift of nothing',
		'order',
		{ gifts: [{ product: idOf(3), name: 'Bolu', unit: 'loyang', quantity: 0 }] },
	],
	['a part of a percent', 'bonus', { percent: 2.5 }],
	['more than all let off', 'bonus', { percent: 101 }],
	[
		'an ingredient of nothing',
		'product',
		{ recipe: { yields: 1, ingredients: [{ name: 'Gula', amount: 0, unit: 'g' }] } },
	],
	['a moment beyond all time', 'touch', { at: 8.65e15 }],
	['a picture that is a page', 'photo', { type: 'text/html' }],
	['a picture that can hold a script', 'photo', { type: 'image/svg+xml' }],
	['bytes that are none', 'photo', { bytes: [1, 2] }],
	['text without end', 'customer', { name: 'x'.repeat(10_001) }],
	['a list that is an object', 'promo', { queue: { length: 1 } }],
])('%s is refused', (_, store, change) => {
	expect(codeOf(lineOf(store, change))).toBe('backup-altered');
});

test.each<[string, string]>([
	['a store of a newer app', JSON.stringify(['purchase', {}])],
	['a store of this phone', JSON.stringify(['device', { key: 'clock', device: 'aaaaaaaaaa' }])],
	['a store named like what all objects have', JSON.stringify(['__proto__', {}])],
	['a word of a newer app', lineOf('order', { status: 'delivered' })],
	['a field of a newer app in a line', lineOf('order', { lines: [{ ...line, discount: 1 }] })],
	['an edit of a field of a newer app', lineOf('customer', { edits: { loyalty: born } })],
	['an edited money fact', lineOf('ledger', { edits: { amount: born } })],
	['a deleted money fact', lineOf('ledger', { gone: born })],
])('%s is refused as newer', (_, line) => {
	expect(codeOf(line)).toBe('backup-newer');
});

test.each([
	'',
	'x',
	'null',
	'1',
	'{}',
	'[]',
	'["customer"]',
	`${lineOf('touch').slice(0, -1)},1]`,
	'['.repeat(1e6),
])('what is no row is refused (%#)', (line) => {
	expect(codeOf(line)).toBe('backup-altered');
});
