import { expect, test } from 'vitest';
import { headLine, isHead, readHead } from '../../../src/domain/backup/head.ts';

const lock = { salt: 'c2FsdA==', nonce: 'bm9uY2U=', rounds: 600_000 };

test('comes back as it was', () => {
	expect(isHead(headLine(undefined))).toBe(true);
	expect(readHead(headLine(undefined))).toBeUndefined();
	expect(readHead(headLine(lock))).toEqual(lock);
});

test.each([
	'langganan-cadangan 2 {"pack":"zstd"}',
	'langganan-cadangan 10 ',
	'langganan-cadangan 1 {"pack":"zstd"}',
])('of a newer app is told as such: %s', (line) => {
	expect(isHead(line)).toBe(true);
	expect(() => readHead(line)).toThrow('backup-newer');
});

test.each([
	'langganan-cadangan ',
	'langganan-cadangan 1',
	'langganan-cadangan x {"pack":"gzip"}',
	'langganan-cadangan 1 []',
	'langganan-cadangan 1 {}',
	'langganan-cadangan 1 {"pack":"gzip"} x',
	'langganan-cadangan 1 {"pack":"gzip","lock":{}}',
	headLine({ ...lock, rounds: 0 }),
	headLine({ ...lock, rounds: 5_000_001 }),
])('of another form is refused: %s', (line) => {
	expect(() => readHead(line)).toThrow('backup-altered');
});

test('other lines are none', () => {
	expect(isHead('')).toBe(false);
	expect(isHead('BEGIN:VCARD')).toBe(false);
});
