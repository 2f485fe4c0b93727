import type { ComponentType } from 'preact';
import type { Page, Sheet } from '../app/route.ts';
import { LockScreen } from './lock-screen.tsx';
import { BackupPage } from './pages/backup/backup-page.tsx';
import { BazaarPage } from './pages/bazaar/bazaar-page.tsx';
import { BinPage } from './pages/bin/bin-page.tsx';
import { BonusPage } from './pages/bonus/bonus-page.tsx';
import { CatalogPage } from './pages/catalog/catalog-page.tsx';
import { CustomerPage } from './pages/customer/customer-page.tsx';
import { CustomerFormPage } from './pages/customer-form/customer-form-page.tsx';
import { CustomerImportPage } from './pages/customer-import/customer-import-page.tsx';
import { CustomersPage } from './pages/customers/customers-page.tsx';
import { LockPage } from './pages/lock/lock-page.tsx';
import { MakingPage } from './pages/making/making-page.tsx';
import { MovePage } from './pages/move/move-page.tsx';
import { OrderPage } from './pages/order/order-page.tsx';
import { OrderFormPage } from './pages/order-form/order-form-page.tsx';
import { OrderImportPage } from './pages/order-form/order-import-page.tsx';
import { OrdersPage } from './pages/orders/orders-page.tsx';
import { PosterPage } from './pages/poster/poster-page.tsx';
import { PrivacyPage } from './pages/privacy/privacy-page.tsx';
import { ProductFormPage } from './pages/product-form/product-form-page.tsx';
import { ProductsPage } from './pages/products/products-page.tsx';
import { PromoPage } from './pages/promo/promo-page.tsx';
import { PromoFormPage } from './pages/promo-form/promo-form-page.tsx';
import { PromosPage } from './pages/promos/promos-page.tsx';
import { RestorePage } from './pages/restore/restore-page.tsx';
import { RoundPage } from './pages/round/round-page.tsx';
import { RoundFormPage } from './pages/round-form/round-form-page.tsx';
import { RoundsPage } from './pages/rounds/rounds-page.tsx';
import { SettingsPage } from './pages/settings/settings-page.tsx';
import { ShopCardPage } from './pages/shop-card/shop-card-page.tsx';
import { SourcesPage } from './pages/sources/sources-page.tsx';
import { StoryPage } from './pages/story/story-page.tsx';
import { SlipSection } from './pages/today/slip-section.tsx';
import { WelcomePage } from './pages/welcome/welcome-page.tsx';
import { ProofLink } from './proof-link.tsx';
import { AmountSheet } from './sheets/amount-sheet.tsx';
import { CancelSheet } from './sheets/cancel-sheet.tsx';
import { HandOverSheet } from './sheets/hand-over-sheet.tsx';
import { MessageSheet } from './sheets/message-sheet.tsx';
import { PaperSheet } from './sheets/paper-sheet.tsx';
import { PhotoSheet } from './sheets/photo-sheet.tsx';
import { ProductSheet } from './sheets/product-sheet.tsx';
import { RecordSheet } from './sheets/record-sheet.tsx';
import { SampleSheet } from './sheets/sample-sheet.tsx';

/** What comes after the first screen, in one file: whoever needs a part of it mostly needs the next. */

/** Every page but *Hari ini*, and the one before the first. */
export const pages = {
	welcome: WelcomePage,
	customers: CustomersPage,
	customer: CustomerPage,
	'customer-new': CustomerFormPage,
	'customer-edit': CustomerFormPage,
	'customer-import': CustomerImportPage,
	orders: OrdersPage,
	order: OrderPage,
	'order-new': OrderFormPage,
	'order-edit': OrderFormPage,
	'order-import': OrderImportPage,
	making: MakingPage,
	rounds: RoundsPage,
	round: RoundPage,
	'round-new': RoundFormPage,
	'round-edit': RoundFormPage,
	products: ProductsPage,
	'product-new': ProductFormPage,
	'product-edit': ProductFormPage,
	settings: SettingsPage,
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
	backup: BackupPage,
	restore: RestorePage,
	move: MovePage,
	bin: BinPage,
	lock: LockPage,
	privacy: PrivacyPage,
} satisfies Record<Exclude<Page['page'], 'today'> | 'welcome', ComponentType>;

export const sheets = {
	record: RecordSheet,
	kasbon: AmountSheet,
	payment: AmountSheet,
	opening: AmountSheet,
	correction: AmountSheet,
	done: HandOverSheet,
	cancel: CancelSheet,
	message: MessageSheet,
	product: ProductSheet,
	photo: PhotoSheet,
	sample: SampleSheet,
	paper: PaperSheet,
} satisfies Record<Sheet['name'], ComponentType>;

/** Beside the pages: what of *Hari ini* not everybody has, the curtain, and what follows an entry. */
export { LockScreen, ProofLink, SlipSection };
