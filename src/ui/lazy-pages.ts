import type { ComponentType } from 'preact';
import { type Page, routeOf, type Sheet } from '../app/route.ts';
import { readIcons } from './parts/icon-picture.ts';

/** Something in a file of its own, which is fetched (from the phone) when first needed. */
export interface Lazy<T = ComponentType> {
	/** What it is, once it is here. */
	current(): T | undefined;
	load(): Promise<T>;
}

function lazy<T>(loader: () => Promise<T>): Lazy<T> {
	let loaded: T | undefined;
	let loading: Promise<T> | undefined;
	return {
		current: () => loaded,
		load() {
			loading ??= Promise.all([loader(), readIcons()]).then(
				([all]) => {
					loaded = all;
					return all;
				},
				(error: unknown) => {
					loading = undefined;
					throw error;
				},
			);
			return loading;
		},
	};
}

/** Each of these pages out of the file they come in. */
function partsOf<K extends string>(
	file: Lazy<Record<NoInfer<K>, ComponentType>>,
	names: readonly K[],
): Record<K, Lazy> {
	const parts = names.map((name): [K, Lazy] => [
		name,
		{ current: () => file.current()?.[name], load: async () => (await file.load())[name] },
	]);
	return Object.fromEntries(parts) as Record<K, Lazy>;
}

const everyday = partsOf(
	lazy(async () => (await import('./everyday-pages.ts')).everydayPages),
	[
		'welcome',
		'slips',
		'customers',
		'customer',
		'customer-new',
		'customer-edit',
		'customer-import',
		'orders',
		'order',
		'order-new',
		'order-edit',
		'order-import',
		'making',
		'rounds',
		'round',
		'round-new',
		'round-edit',
		'products',
		'product-new',
		'product-edit',
		'settings',
	],
);
const shopWindow = partsOf(
	lazy(async () => (await import('./window-pages.ts')).windowPages),
	[
		'catalog',
		'story',
		'promos',
		'promo-new',
		'promo-edit',
		'promo',
		'bonuses',
		'bonus-new',
		'bonus-edit',
		'poster',
		'shop-card',
		'bazaar',
		'sources',
	],
);
const vault = partsOf(
	lazy(async () => (await import('./vault-pages.ts')).vaultPages),
	['backup', 'restore', 'move', 'bin', 'lock', 'privacy', 'lock-screen'],
);

export const lazyLock = vault['lock-screen'];

export const lazyWelcome = everyday.welcome;

/** What of *Hari ini* not everybody has. */
export const lazySlips = everyday.slips;

/** Every page but *Hari ini*, which is there from the start. */
export const lazyPages: Record<Exclude<Page['page'], 'today'>, Lazy> = {
	...everyday,
	...shopWindow,
	...vault,
};

export const lazySheets: Record<Sheet['name'], Lazy> = partsOf(
	lazy(async () => (await import('./everyday-pages.ts')).everydaySheets),
	[
		'record',
		'kasbon',
		'payment',
		'opening',
		'correction',
		'done',
		'cancel',
		'message',
		'product',
		'photo',
		'sample',
		'paper',
	],
);

/** Begins to load a page as soon as the thumb touches a link to it, before it lets go. */
export function preloadOnTouch(): () => void {
	const touched = (event: TouchEvent) => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		const address = link?.getAttribute('href')?.slice(1);
		if (address === undefined) return;
		const { page, sheet } = routeOf(address);
		if (page !== 'today') lazyPages[page].load().catch(() => undefined);
		if (sheet) lazySheets[sheet.name].load().catch(() => undefined);
	};
	document.addEventListener('touchstart', touched, { passive: true });
	return () => document.removeEventListener('touchstart', touched);
}
