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

/** One page out of the file it comes in. */
function part<K extends string>(file: Lazy<Record<K, ComponentType>>, name: K): Lazy {
	return {
		current: () => file.current()?.[name],
		load: async () => (await file.load())[name],
	};
}

const everyday = lazy(async () => (await import('./everyday-pages.ts')).everydayPages);
const sheets = lazy(async () => (await import('./everyday-pages.ts')).everydaySheets);
const shopWindow = lazy(async () => (await import('./window-pages.ts')).windowPages);
const vault = lazy(async () => (await import('./vault-pages.ts')).vaultPages);

export const lazyLock = part(vault, 'lock-screen');

export const lazyWelcome = part(everyday, 'welcome');

/** Every page but *Hari ini*, which is there from the start. */
export const lazyPages: Record<Exclude<Page['page'], 'today'>, Lazy> = {
	customers: part(everyday, 'customers'),
	customer: part(everyday, 'customer'),
	'customer-new': part(everyday, 'customer-new'),
	'customer-edit': part(everyday, 'customer-edit'),
	'customer-import': part(everyday, 'customer-import'),
	orders: part(everyday, 'orders'),
	order: part(everyday, 'order'),
	'order-new': part(everyday, 'order-new'),
	'order-edit': part(everyday, 'order-edit'),
	'order-import': part(everyday, 'order-import'),
	products: part(everyday, 'products'),
	'product-new': part(everyday, 'product-new'),
	'product-edit': part(everyday, 'product-edit'),
	settings: part(everyday, 'settings'),
	catalog: part(shopWindow, 'catalog'),
	story: part(shopWindow, 'story'),
	promos: part(shopWindow, 'promos'),
	'promo-new': part(shopWindow, 'promo-new'),
	'promo-edit': part(shopWindow, 'promo-edit'),
	promo: part(shopWindow, 'promo'),
	poster: part(shopWindow, 'poster'),
	'shop-card': part(shopWindow, 'shop-card'),
	bazaar: part(shopWindow, 'bazaar'),
	sources: part(shopWindow, 'sources'),
	backup: part(vault, 'backup'),
	restore: part(vault, 'restore'),
	move: part(vault, 'move'),
	bin: part(vault, 'bin'),
	lock: part(vault, 'lock'),
	privacy: part(vault, 'privacy'),
};

export const lazySheets: Record<Sheet['name'], Lazy> = {
	record: part(sheets, 'record'),
	kasbon: part(sheets, 'kasbon'),
	payment: part(sheets, 'payment'),
	message: part(sheets, 'message'),
	product: part(sheets, 'product'),
	photo: part(sheets, 'photo'),
	sample: part(sheets, 'sample'),
	paper: part(sheets, 'paper'),
};

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
