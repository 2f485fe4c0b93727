import { expect, test } from 'vitest';
import { isId } from '../../src/domain/id.ts';
import { shopId } from '../../src/domain/shop.ts';

test('an id is a UUID of version 7, or 8 where it is derived', () => {
	expect(isId('0193f1c2-7e1d-7a3b-9c4d-5e6f70819203')).toBe(true);
	expect(isId('0193f1c2-7e1d-8a3b-9c4d-5e6f70819203')).toBe(true);
	expect(isId(shopId)).toBe(true);
});

test.each([
	['of version 4', '0193f1c2-7e1d-4a3b-9c4d-5e6f70819203'],
	['in capitals', '0193F1C2-7E1D-7A3B-9C4D-5E6F70819203'],
	['of no variant', '0193f1c2-7e1d-7a3b-1c4d-5e6f70819203'],
	['with more behind it', '0193f1c2-7e1d-7a3b-9c4d-5e6f70819203\n'],
	['no text', 7],
])('what is %s is none', (_, text) => {
	expect(isId(text)).toBe(false);
});
