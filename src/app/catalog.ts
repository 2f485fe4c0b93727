import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Catalog, mostItems } from '../domain/catalog.ts';
import { catalogOf } from '../domain/catalog-choice.ts';
import { mostLink, mostPictured, packWithin } from '../domain/catalog-link.ts';
import type { Tier } from '../domain/customer.ts';
import { AppError, type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Product } from '../domain/product.ts';
import type { Shop } from '../domain/shop.ts';
import type { App } from './app.ts';
import { type CatalogPlan, revivePlan, shownProducts } from './catalog-plan.ts';
import { makeTiny, tinyAtHand } from './tiny-pictures.ts';

export interface CatalogReady {
	readonly step: 'ready';
	readonly plan: CatalogPlan;
	readonly shop: Shop;
	/** The whole price list. */
	readonly products: readonly Product[];
	/** Those in the catalog; more of them than a link takes are left out of it. */
	readonly shown: readonly Product[];
	/** How many of them have a photo that can go along. */
	readonly photos: number;
	/** Whether their photos do go along, tiny. */
	readonly pictured: boolean;
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

/** With the letter around it, WhatsApp shows such a link whole; of more it folds the rest behind "Baca selengkapnya". */
const mostWhole = 600;

/** What wa.me has room for besides the letter. */
export const mostInLetter = 800;

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
			if (!(await makeTiny(app, products))) return;
			const now = store.getState();
			if (now.step === 'ready') store.setState(made(app, now.plan, now.shop, now.products), true);
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

/** What a catalog shows, without its link and without photos. */
export function catalogReady(plan: CatalogPlan, shop: Shop, products: readonly Product[]): CatalogReady {
	const shown = shownProducts(plan, products);
	return { step: 'ready', plan, shop, products, shown, photos: 0, pictured: false };
}

function made(app: App, plan: CatalogPlan, shop: Shop, products: readonly Product[]): CatalogReady {
	const bare = catalogReady(plan, shop, products);
	const atHand = tinyAtHand(app);
	const photos = bare.shown.slice(0, mostItems).filter(({ photo }) => photo && atHand.has(photo)).length;
	const wanted = photos > 0 && plan.pictures !== false;
	const all = { ...bare, photos, pictured: wanted };
	const first = addressFor(app, all, plan.tier);
	// Unless the seller has said so, photos must not make the link so long that a cut one may be tapped.
	const pictured = wanted && (plan.pictures === true || !isLong(first));
	const ready = { ...all, pictured };
	const address = pictured === wanted ? first : addressFor(app, ready, plan.tier);
	return { ...ready, ...(address && { address }) };
}

/** Whether WhatsApp folds away a part of such a link. */
export function isLong(address = ''): boolean {
	return address.length - address.indexOf('#') > mostWhole;
}

const packed = new WeakMap<CatalogReady, Map<string, string>>();

/**
 * The link to the same catalog at the prices of another tier: every customer is shown her own; with as many
 * photos as so many letters have room for.
 */
export function addressFor(
	app: App,
	catalog: CatalogReady,
	tier: Tier,
	most = mostPictured,
): string | undefined {
	if (catalog.shown.length === 0) return undefined;
	const made = packed.get(catalog) ?? new Map<string, string>();
	packed.set(catalog, made);
	const key = `${tier} ${most}`;
	const letters = made.get(key) ?? packWithin(contentsOf(app, catalog, tier), most);
	made.set(key, letters);
	return letters.length <= mostLink ? `${app.platform.address(page)}#${letters}` : undefined;
}

function contentsOf(app: App, catalog: CatalogReady, tier: Tier): Catalog {
	const { plan, shop, products, shown, pictured } = catalog;
	const { heading, closes } = plan;
	const pictures = pictured ? tinyAtHand(app) : undefined;
	const choice = { tier, heading, closes, products: shown.slice(0, mostItems), pictures };
	return catalogOf(shop, choice, products);
}
