import { afterEach, expect, test, vi } from 'vitest';
import { takeShared } from '../../src/platform/shared.ts';

afterEach(() => vi.unstubAllGlobals());

function shared(search: string): ReturnType<typeof takeShared> {
	const replaceState = vi.fn();
	vi.stubGlobal('location', { search, pathname: '/', hash: '' });
	vi.stubGlobal('history', { state: null, replaceState });
	const taken = takeShared();
	expect(replaceState).toHaveBeenCalledTimes(taken === undefined ? 0 : 1);
	return taken;
}

test('title, text and address are one text, which is taken out of the address', () => {
	expect(shared('?title=Pesanan&text=bolu+2&url=https://toko.example')).toBe(
		'Pesanan\nbolu 2\nhttps://toko.example',
	);
	expect(shared('')).toBeUndefined();
});

test('a text without end is cut off, but never through an emoji', () => {
	const text = shared(`?text=${encodeURIComponent(`a${'🎂'.repeat(15_000)}`)}`);
	expect(text).toBe(`a${'🎂'.repeat(9_999)}`);
});
