import { describe, expect, it } from 'vitest';
import {
	either,
	isBytes,
	isFlag,
	isText,
	listOf,
	maybe,
	oneOf,
	parsed,
	shape,
} from '../../src/domain/shape.ts';

const isPerson = shape({
	name: isText,
	tier: oneOf('ordinary', 'reseller'),
	nick: maybe(isText),
	groups: listOf(isText),
});
const siti = { name: 'Bu Siti', tier: 'ordinary', groups: ['arisan'] };

describe('a shape', () => {
	it.each([
		['itself', siti],
		['a field more', { ...siti, hue: 3 }],
		['what may be missing', { ...siti, nick: 'Iti' }],
		['what may be undefined', { ...siti, nick: undefined }],
	])('takes %s', (_, value) => expect(isPerson(value)).toBe(true));

	it.each([
		['nothing', undefined],
		['null', null],
		['a text', 'Bu Siti'],
		['a list', [siti]],
		['a field less', { name: 'Bu Siti', tier: 'ordinary' }],
		['a field of another kind', { ...siti, nick: 7 }],
		['a value that is not among them', { ...siti, tier: 'gratis' }],
		['a list of other things', { ...siti, groups: ['arisan', 7] }],
	])('refuses %s', (_, value) => expect(isPerson(value)).toBe(false));
});

it('knows flags, bytes, and one of several shapes', () => {
	const isPhoto = either(oneOf('none'), shape({ bytes: isBytes, own: isFlag }));
	expect(isPhoto('none')).toBe(true);
	expect(isPhoto({ bytes: new ArrayBuffer(1), own: true })).toBe(true);
	expect(isPhoto({ bytes: [1], own: true })).toBe(false);
	expect(isPhoto({ bytes: new ArrayBuffer(1), own: 'yes' })).toBe(false);
});

it('reads what was kept as JSON only where it is that', () => {
	expect(parsed(JSON.stringify(siti), isPerson)).toEqual(siti);
	for (const kept of [undefined, '', 'kaputt', 'null', '{"name":7}'])
		expect(parsed(kept, isPerson)).toBeUndefined();
});
