import { createStore, type StoreApi } from 'zustand/vanilla';
import { mostItems } from '../domain/catalog.ts';
import { catalogOf } from '../domain/catalog-choice.ts';
import { mostLink, packCatalog } from '../domain/catalog-link.ts';
import type { Tier } from '../domain/customer.ts';
import { AppError, type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Product } from '../domain/product.ts';
import type { Shop } from '../domain/shop.ts';
import type { App } from './app.ts';
import { type CatalogPlan, revivePlan, shownProducts } from './catalog-plan.ts';

export interface CatalogReady {
	readonly step: 'ready';
	readonly plan: CatalogPlan;
	readonly shop: Shop;
	/** The whole price list. */
	readonly products: readonly Product[];
	/** Those in the catalog; more of them than a link takes are left out of it. */
	readonly shown: readonly Product[];
	/** The link; none where nothing is shown, or where no phone could read it any more. */
	readonly address?: string;
}

export type CatalogState =
	| { readonly step: 'loading' }
	| { readonly step: 'failed'; readonly code: ErrorCode }
	/** There is nothing to sell yet. */
	| { readonly step: 'empty' }
	| CatalogReady;

/** The catalog in a link, made anew with whatever is changed; the phone remembers how it was left. */
export interface CatalogDesk {
	readonly state: Pick<StoreApi<CatalogState>, 'getState' | 'subscribe'>;
	change(change: Partial<CatalogPlan>): void;
	/** Begins to read; answers with how to stop. */
	start(): () => void;
}

const setting = 'catalog';

/** The buyer's page, beside the app. */
const page = 'katalog.html';

export function openCatalog(app: App): CatalogDesk {
	const store = createStore<CatalogState>(() => ({ step: 'loading' }));

	async function load(): Promise<void> {
		try {
			const [shop, products, kept] = await Promise.all([
				app.book.shop(),
				app.book.products(),
				app.book.setting(setting),
			]);
			if (!shop) throw new AppError('missing');
			const before = store.getState();
			const plan = before.step === 'ready' ? before.plan : revivePlan(kept, app.platform.today());
			store.setState(products.length > 0 ? made(app, plan, shop, products) : { step: 'empty' }, true);
		} catch (error) {
			if (store.getState().step !== 'ready') store.setState({ step: 'failed', code: errorCode(error) }, true);
		}
	}

	return {
		state: store,
		change(change) {
			const state = store.getState();
			if (state.step !== 'ready') return;
			const plan = { ...state.plan, ...change };
			store.setState(made(app, plan, state.shop, state.products), true);
			// A link that is not remembered is still a link.
			app.book.putSetting(setting, JSON.stringify(plan)).catch(() => undefined);
		},
		start() {
			void load();
			return app.version.subscribe(() => void load());
		},
	};
}

/** What a catalog shows, without its link. */
export function catalogReady(plan: CatalogPlan, shop: Shop, products: readonly Product[]): CatalogReady {
	return { step: 'ready', plan, shop, products, shown: shownProducts(plan, products) };
}

function made(app: App, plan: CatalogPlan, shop: Shop, products: readonly Product[]): CatalogReady {
	const ready = catalogReady(plan, shop, products);
	const address = addressFor(app, ready, plan.tier);
	return { ...ready, ...(address && { address }) };
}

/** The link to the same catalog at the prices of another tier: every customer is shown her own. */
export function addressFor(app: App, catalog: CatalogReady, tier: Tier): string | undefined {
	const { plan, shop, products, shown } = catalog;
	if (shown.length === 0) return undefined;
	const choice = { tier, heading: plan.heading, closes: plan.closes, products: shown.slice(0, mostItems) };
	const letters = packCatalog(catalogOf(shop, choice, products));
	return letters.length <= mostLink ? `${app.platform.address(page)}#${letters}` : undefined;
}
