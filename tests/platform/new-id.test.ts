import { expect, it } from 'vitest';
import { isId } from '../../src/domain/id.ts';
import { newId } from '../../src/platform/new-id.ts';

const noon = Date.UTC(2026, 10, 22, 5);

it('begins with its moment', () => {
	const id = newId(noon);
	expect(isId(id)).toBe(true);
	expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(noon);
});

it('is another each time and later than the one before, in one moment and when the clock goes back', () => {
	const ids = Array.from({ length: 20_000 }, (_, at) => newId(noon + 1000 - Math.floor(at / 5000) * 60_000));
	expect(ids.filter((id) => !isId(id))).toEqual([]);
	expect([...new Set(ids)].sort()).toEqual(ids);
});

it('leaves to chance what does not order it', () => {
	const tails = Array.from({ length: 1000 }, () => newId(noon).slice(19));
	expect(new Set(tails).size).toBe(1000);
});
