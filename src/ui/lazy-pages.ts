import type { ComponentType } from 'preact';
import type { Page } from '../app/route.ts';
import { routeOf, type Sheet } from '../app/route.ts';

type Name = Page['page'];
type Loader = () => Promise<ComponentType>;

/** Every page but *Hari ini*, each in a file of its own that is fetched (from the phone) when first needed. */
const loaders: Record<Exclude<Name, 'today'>, Loader> = {
	customers: async () => (await import('./pages/customers/customers-page.tsx')).CustomersPage,
	customer: async () => (await import('./pages/customer/customer-page.tsx')).CustomerPage,
	'customer-new': async () => (await import('./pages/customer-form/customer-form-page.tsx')).CustomerFormPage,
	'customer-edit': async () =>
		(await import('./pages/customer-form/customer-form-page.tsx')).CustomerFormPage,
	'customer-import': async () =>
		(await import('./pages/customer-import/customer-import-page.tsx')).CustomerImportPage,
	orders: async () => (await import('./pages/orders/orders-page.tsx')).OrdersPage,
	order: async () => (await import('./pages/order/order-page.tsx')).OrderPage,
	'order-new': async () => (await import('./pages/order-form/order-form-page.tsx')).OrderFormPage,
	'order-edit': async () => (await import('./pages/order-form/order-form-page.tsx')).OrderFormPage,
	'order-import': async () => (await import('./pages/order-form/order-import-page.tsx')).OrderImportPage,
	products: async () => (await import('./pages/products/products-page.tsx')).ProductsPage,
	'product-new': async () => (await import('./pages/product-form/product-form-page.tsx')).ProductFormPage,
	'product-edit': async () => (await import('./pages/product-form/product-form-page.tsx')).ProductFormPage,
	catalog: async () => (await import('./pages/catalog/catalog-page.tsx')).CatalogPage,
	story: async () => (await import('./pages/story/story-page.tsx')).StoryPage,
	promos: async () => (await import('./pages/promos/promos-page.tsx')).PromosPage,
	'promo-new': async () => (await import('./pages/promo-form/promo-form-page.tsx')).PromoFormPage,
	'promo-edit': async () => (await import('./pages/promo-form/promo-form-page.tsx')).PromoFormPage,
	promo: async () => (await import('./pages/promo/promo-page.tsx')).PromoPage,
	poster: async () => (await import('./pages/poster/poster-page.tsx')).PosterPage,
	'shop-card': async () => (await import('./pages/shop-card/shop-card-page.tsx')).ShopCardPage,
	bazaar: async () => (await import('./pages/bazaar/bazaar-page.tsx')).BazaarPage,
	sources: async () => (await import('./pages/sources/sources-page.tsx')).SourcesPage,
	backup: async () => (await import('./pages/backup/backup-page.tsx')).BackupPage,
	restore: async () => (await import('./pages/restore/restore-page.tsx')).RestorePage,
	settings: async () => (await import('./pages/settings/settings-page.tsx')).SettingsPage,
};

const sheetLoaders: Record<Sheet['name'], Loader> = {
	record: async () => (await import('./sheets/record-sheet.tsx')).RecordSheet,
	kasbon: async () => (await import('./sheets/amount-sheet.tsx')).AmountSheet,
	payment: async () => (await import('./sheets/amount-sheet.tsx')).AmountSheet,
	message: async () => (await import('./sheets/message-sheet.tsx')).MessageSheet,
	product: async () => (await import('./sheets/product-sheet.tsx')).ProductSheet,
	photo: async () => (await import('./sheets/photo-sheet.tsx')).PhotoSheet,
	sample: async () => (await import('./sheets/sample-sheet.tsx')).SampleSheet,
};

export interface Lazy {
	/** The component once it is here. */
	current(): ComponentType | undefined;
	load(): Promise<ComponentType>;
}

function lazy(loader: Loader): Lazy {
	let loaded: ComponentType | undefined;
	let loading: Promise<ComponentType> | undefined;
	return {
		current: () => loaded,
		load() {
			loading ??= loader().then(
				(component) => {
					loaded = component;
					return component;
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

function all<K extends string>(of: Record<K, Loader>): Record<K, Lazy> {
	const entries = Object.entries<Loader>(of).map(([name, loader]) => [name, lazy(loader)]);
	return Object.fromEntries(entries) as Record<K, Lazy>;
}

export const lazyPages = all(loaders);
export const lazySheets = all(sheetLoaders);
export const lazyWelcome = lazy(async () => (await import('./pages/welcome/welcome-page.tsx')).WelcomePage);

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
