import { type Id, isId } from '../domain/id.ts';
import type { App } from './app.ts';
import type { Route } from './route.ts';

/** A form that was begun and not saved, and where it can be taken up again. */
export interface BegunForm {
	readonly key: string;
	readonly route: Route;
	/** Of which kind, for the words on the screen. */
	readonly kind: 'customer' | 'order' | 'product' | 'promo' | 'bonus' | 'round' | 'kasbon' | 'payment';
	/** Whom it is about, as far as is known. */
	readonly name?: string;
}

/** All forms begun and not saved, the latest first. */
export async function begunForms(app: App): Promise<BegunForm[]> {
	const found = (await app.book.drafts()).flatMap(({ key }) => begunForm(key) ?? []);
	return Promise.all(
		found.map(async (begun) => {
			const id = aboutWhom(begun.route);
			const known = id && (await app.book.known(id));
			return known ? { ...begun, name: known.customer.name } : begun;
		}),
	);
}

function aboutWhom(route: Route): Id | undefined {
	if (route.page === 'customer-edit') return route.id;
	return route.page === 'order-new' ? route.customer : route.sheet?.customer;
}

/**
 * Where the form of a draft's key stands. Keys are `order-new`, `order-new:CUSTOMER`,
 * `order-new:CUSTOMER:ORDER` (like that order, perhaps with no customer), `order-new:CUSTOMER:ORDER:ROUND` (perhaps
 * with neither), `order:ID`, `customer-new`, `customer:ID`, `bazaar`, `product-new`, `product:ID`, `promo-new`,
 * `promo:ID`, `bonus-new`, `bonus:ID`, `round-new`, `round:ID`, `kasbon`, `kasbon:CUSTOMER`,
 * `kasbon:CUSTOMER:ORDER`, and the same with `payment`, `opening` and `correction`.
 */
function begunForm(key: string): BegunForm | undefined {
	const [form, ...words] = key.split(':');
	const [id, order, round] = words.map((word) => (isId(word) ? word : undefined));
	switch (form) {
		case 'order-new':
			return {
				key,
				kind: 'order',
				route: {
					page: 'order-new',
					...(id && { customer: id }),
					...(order && { like: order }),
					...(round && { round }),
				},
			};
		case 'bazaar':
			return { key, kind: 'customer', route: { page: 'bazaar' } };
		case 'customer-new':
		case 'product-new':
		case 'promo-new':
		case 'bonus-new':
		case 'round-new':
			return { key, kind: form.slice(0, -4) as BegunForm['kind'], route: { page: form } };
		case 'order':
		case 'customer':
		case 'product':
		case 'promo':
		case 'bonus':
		case 'round':
			return id && { key, kind: form, route: { page: `${form}-edit`, id } };
		case 'kasbon':
		case 'payment':
		case 'opening':
		case 'correction':
			return {
				key,
				kind: form === 'payment' ? form : 'kasbon',
				route: {
					page: 'today',
					sheet: { name: form, ...(id && { customer: id }), ...(order && { order }) },
				},
			};
		default:
			return undefined;
	}
}
