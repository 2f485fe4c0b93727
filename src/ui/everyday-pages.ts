import { CustomerPage } from './pages/customer/customer-page.tsx';
import { CustomerFormPage } from './pages/customer-form/customer-form-page.tsx';
import { CustomerImportPage } from './pages/customer-import/customer-import-page.tsx';
import { CustomersPage } from './pages/customers/customers-page.tsx';
import { MakingPage } from './pages/making/making-page.tsx';
import { OrderPage } from './pages/order/order-page.tsx';
import { OrderFormPage } from './pages/order-form/order-form-page.tsx';
import { OrderImportPage } from './pages/order-form/order-import-page.tsx';
import { OrdersPage } from './pages/orders/orders-page.tsx';
import { ProductFormPage } from './pages/product-form/product-form-page.tsx';
import { ProductsPage } from './pages/products/products-page.tsx';
import { RoundPage } from './pages/round/round-page.tsx';
import { RoundFormPage } from './pages/round-form/round-form-page.tsx';
import { RoundsPage } from './pages/rounds/rounds-page.tsx';
import { SettingsPage } from './pages/settings/settings-page.tsx';
import { SlipSection } from './pages/today/slip-section.tsx';
import { WelcomePage } from './pages/welcome/welcome-page.tsx';
import { AmountSheet } from './sheets/amount-sheet.tsx';
import { CancelSheet } from './sheets/cancel-sheet.tsx';
import { HandOverSheet } from './sheets/hand-over-sheet.tsx';
import { MessageSheet } from './sheets/message-sheet.tsx';
import { PaperSheet } from './sheets/paper-sheet.tsx';
import { PhotoSheet } from './sheets/photo-sheet.tsx';
import { ProductSheet } from './sheets/product-sheet.tsx';
import { RecordSheet } from './sheets/record-sheet.tsx';
import { SampleSheet } from './sheets/sample-sheet.tsx';

/** The pages of every day but *Hari ini*, of which a part, and the one before the first. */
export const everydayPages = {
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
	slips: SlipSection,
};

/** All sheets; whoever needs one mostly needs the next. */
export const everydaySheets = {
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
};
