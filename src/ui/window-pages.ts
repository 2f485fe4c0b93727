import { BazaarPage } from './pages/bazaar/bazaar-page.tsx';
import { BonusPage } from './pages/bonus/bonus-page.tsx';
import { CatalogPage } from './pages/catalog/catalog-page.tsx';
import { PosterPage } from './pages/poster/poster-page.tsx';
import { PromoPage } from './pages/promo/promo-page.tsx';
import { PromoFormPage } from './pages/promo-form/promo-form-page.tsx';
import { PromosPage } from './pages/promos/promos-page.tsx';
import { ShopCardPage } from './pages/shop-card/shop-card-page.tsx';
import { SourcesPage } from './pages/sources/sources-page.tsx';
import { StoryPage } from './pages/story/story-page.tsx';

/** The pages with which a seller shows what she has: for some days, and for some sellers. */
export const windowPages = {
	catalog: CatalogPage,
	story: StoryPage,
	promos: PromosPage,
	'promo-new': PromoFormPage,
	'promo-edit': PromoFormPage,
	promo: PromoPage,
	bonuses: BonusPage,
	'bonus-new': BonusPage,
	'bonus-edit': BonusPage,
	poster: PosterPage,
	'shop-card': ShopCardPage,
	bazaar: BazaarPage,
	sources: SourcesPage,
};
