import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressOf, routeOf } from '../../../src/app/route.ts';
import { takeShared } from '../../../src/platform/shared.ts';
import { idOf } from '../../domain/arbitrary.ts';
import { brokenText } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

const routes = [
	`/pelanggan/${idOf(1)}/ubah`,
	`/pesanan/baru?pelanggan=${idOf(1)}&seperti=${idOf(2)}`,
	'/pesanan/tempel?pesan=donat%203%20kotak',
	'/p/1U6cK9c__9gKIRWhhZy8S',
	`/?lembar=kasbon&siapa=${idOf(1)}`,
];

export const route = reader('address', brokenText(fc.constantFrom(...routes)), routeOf, (read) => {
	assert.deepEqual(routeOf(addressOf(read)), read);
	return read.page === 'today' ? 'today' : wasRead;
});

const mostShared = 20_000;
const shares = [
	'?title=WhatsApp&text=donat%203%20kotak&url=',
	'?text=Halo%20Bu%2C%0A%E2%80%A2%203%20kotak%20Donat&url=https%3A%2F%2Ftoko.example%2F%23%2Fp%2F1U6cK9c',
];

export const shared = reader('shared text', brokenText(fc.constantFrom(...shares)), read, (text, search) => {
	if (text === undefined) return 'none';
	assert.ok(text.length <= mostShared);
	for (const word of ['title', 'text', 'url']) {
		const given = new URLSearchParams(search).get(word)?.trim() ?? '';
		// What is cut off is cut before half an emoji.
		assert.ok(text.includes(given) || text.length >= mostShared - 1);
	}
	return wasRead;
});

function read(search: string): string | undefined {
	// All that the reader knows of a browser.
	const location = { search, pathname: '/', hash: '', href: 'https://toko.example/' };
	const caches = { match: async () => undefined, delete: async () => true };
	Object.assign(globalThis, { location, caches, history: { state: null, replaceState: () => undefined } });
	const shared = takeShared();
	return typeof shared === 'string' ? shared : undefined;
}
