import { expect, test } from 'vitest';
import { AppError, attempt, problemOf } from '../../src/domain/errors.ts';

const refuse = () => {
	throw new AppError('price');
};

test('what does not throw is what it comes to', () => {
	expect(attempt(() => 7)).toBe(7);
	expect(attempt(refuse)).toBeUndefined();
});

test('what throws says why, foreseen or not', () => {
	expect(problemOf(() => 7)).toBeUndefined();
	expect(problemOf(refuse)).toBe('price');
	expect(problemOf(() => JSON.parse('{'))).toBe('unknown');
});
