import { expect, test } from 'vitest';
import { drawingLetter, drawingOfLetter, drawings } from '../../src/domain/drawing-letter.ts';

test('every drawing has a letter of its own, and comes back from it', () => {
	expect(drawings.map((drawing) => drawingOfLetter(drawingLetter(drawing)))).toEqual([...drawings]);
	expect(drawings.map(drawingLetter).join('')).toMatch(/^[A-Za-z]+$/);
});

test('the letters in old links stay', () => {
	expect([drawingOfLetter('A'), drawingOfLetter('W'), drawingOfLetter('h')]).toEqual([
		'ayam',
		'nasi',
		'toples',
	]);
});

test('a letter of a later version is the plain drawing', () => {
	expect(drawingOfLetter('9')).toBe('kotak');
});
