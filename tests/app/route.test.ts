import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, type Page, type Route, routeOf, type Sheet } from '../../src/app/route.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { dayOne } from '../domain/arbitrary.ts';
import { fakeId } from './fake-platform.ts';

const id: fc.Arbitrary<Id> = fc.nat(0xffff).map((number) => fakeId(1, number));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Without the keys that have no value, as routes are written. */
function filled<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const page: fc.Arbitrary<Page> = fc.oneof(
	fc
		.constantFrom<Page['page'] & ('today' | 'settings')>('today', 'settings')
		.map((page) => ({ page }) as Page),
	fc
		.constantFrom('customers', 'orders', 'products', 'customer-new', 'customer-import', 'product-new')
		.map((page) => ({ page }) as Page),
	fc
		.constantFrom('promos', 'promo-new', 'bonuses', 'bonus-new', 'shop-card', 'poster', 'bazaar', 'sources')
		.map((page) => ({ page }) as Page),
	fc.constantFrom('rounds', 'round-new').map((page) => ({ page }) as Page),
	fc
		.record({ page: fc.constantFrom('promo', 'promo-edit', 'bonus-edit', 'round', 'round-edit'), id })
		.map((page) => page as Page),
	fc
		.record({
			page: fc.constantFrom('customer', 'customer-edit', 'order', 'order-edit', 'product-edit'),
			id,
		})
		.map((page) => page as Page),
	fc
		.record({ page: fc.constant('order-new' as const), customer: some(id), like: some(id), round: some(id) })
		.map((page) => filled(page) as Page),
	fc
		.record({
			page: fc.constant('making' as const),
			day: some(fc.nat(1_000).map((days) => addDays(dayOne, days))),
		})
		.map((page) => filled(page) as Page),
);

const sheet: fc.Arbitrary<Sheet> = fc
	.record({
		name: fc.constantFrom('record', 'kasbon', 'payment', 'message', 'product', 'sample', 'paper'),
		customer: some(id),
		order: some(id),
		entry: some(id),
		bonus: some(id),
	})
	.map((sheet) => filled(sheet) as Sheet);

const route = fc
	.tuple(page, some(sheet))
	.map(([page, sheet]) => (sheet ? { ...page, sheet } : page) as Route);

test('every route is found again by its address', () => {
	fc.assert(
		fc.property(route, (route) => {
			expect(routeOf(addressOf(route))).toEqual(route);
		}),
	);
});

test('any text leads somewhere, and what is found has one address of its own', () => {
	const word = fc.constantFrom(
		'pelanggan',
		'pesanan',
		'jualan',
		'baru',
		'ubah',
		'..',
		'',
		'?',
		'%',
		'&lembar=wa',
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(word).map((words) => words.join('/')),
	);
	fc.assert(
		fc.property(text, (text) => {
			const found = addressOf(routeOf(text));
			expect(addressOf(routeOf(found))).toBe(found);
		}),
	);
});

test.each([
	'',
	'/',
	'//evil.example',
	'javascript:alert(1)',
	'/%E0%A4%A',
	'/__proto__/baru',
	'/constructor',
	'/<img src=x onerror=alert(1)>',
	'/?lembar=toString',
	'/?lembar=__proto__&siapa=1',
])('%j is not ours and leads to Hari ini', (address) => {
	expect(routeOf(address)).toEqual({ page: 'today' });
});

test.each([
	['/pelanggan/../../etc', { page: 'customers' }],
	['/pelanggan/bukan-id/ubah', { page: 'customers' }],
	['/pesanan/1', { page: 'orders' }],
	['/pesanan/baru?pelanggan=<b>&seperti=2', { page: 'order-new' }],
	['/jualan/-', { page: 'products' }],
	['/?lembar=kasbon&siapa=bukan-id', { page: 'today', sheet: { name: 'kasbon' } }],
])('of %j only what we know is kept', (address, expected) => {
	expect(routeOf(address)).toEqual(expected);
});

test('the addresses of the shortcuts on the home screen never change', () => {
	expect(routeOf('/pesanan/baru')).toEqual({ page: 'order-new' });
	expect(routeOf('/?lembar=kasbon')).toEqual({ page: 'today', sheet: { name: 'kasbon' } });
	expect(routeOf('/pelanggan')).toEqual({ page: 'customers' });
});
