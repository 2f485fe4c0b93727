import { type Id, isId } from '../domain/id.ts';

/** The four places of the bottom bar. */
export const places = ['today', 'customers', 'orders', 'products'] as const;
export type Place = (typeof places)[number];

/** A page of the app. */
export type Page =
	| { readonly page: Place | 'customer-new' | 'customer-import' | 'product-new' | 'settings' }
	| { readonly page: keyof typeof moreWords }
	| { readonly page: 'customer' | 'customer-edit' | 'order' | 'order-edit' | 'product-edit'; readonly id: Id }
	| { readonly page: 'catalog' | 'story' }
	| { readonly page: 'promos' | 'promo-new' | 'poster' | 'shop-card' | 'bazaar' | 'sources' }
	| { readonly page: 'promo' | 'promo-edit'; readonly id: Id }
	| { readonly page: 'order-new'; readonly customer?: Id; readonly like?: Id }
	/** A message to be made an order: one still to be pasted, one that was shared, or a code that was tapped. */
	| { readonly page: 'order-import'; readonly text?: string; readonly code?: string };

/** A sheet over a page; what it is about stands beside it. */
export interface Sheet {
	readonly name: 'record' | 'kasbon' | 'payment' | 'message' | 'product' | 'photo' | 'sample' | 'paper';
	readonly customer?: Id;
	readonly order?: Id;
	readonly entry?: Id;
	readonly bonus?: Id;
}

/** The pages beneath *Lainnya*, each by the word in its address. */
const moreWords = {
	backup: 'cadangan',
	restore: 'pulihkan',
	move: 'pindah',
	bin: 'sampah',
	lock: 'kunci',
	privacy: 'privasi',
} as const;

export type Route = Page & { readonly sheet?: Sheet };

const sheetWords = {
	record: 'catat',
	kasbon: 'kasbon',
	payment: 'bayar',
	message: 'wa',
	product: 'produk',
	photo: 'foto',
	sample: 'contoh',
	paper: 'kertas',
} as const satisfies Record<Sheet['name'], string>;

/** The address of a route, as it stands after the hash sign. */
export function addressOf(route: Route): string {
	const words = new URLSearchParams();
	if (route.page === 'order-new') {
		if (route.customer) words.set('pelanggan', route.customer);
		if (route.like) words.set('seperti', route.like);
	}
	if (route.page === 'order-import' && route.text) words.set('pesan', route.text);
	if (route.sheet) {
		words.set('lembar', sheetWords[route.sheet.name]);
		if (route.sheet.customer) words.set('siapa', route.sheet.customer);
		if (route.sheet.order) words.set('pesanan', route.sheet.order);
		if (route.sheet.entry) words.set('uang', route.sheet.entry);
		if (route.sheet.bonus) words.set('bonus', route.sheet.bonus);
	}
	const query = words.toString();
	return pathOf(route) + (query && `?${query}`);
}

function pathOf(page: Page): string {
	switch (page.page) {
		case 'today':
			return '/';
		case 'customers':
			return '/pelanggan';
		case 'customer-new':
			return '/pelanggan/baru';
		case 'customer-import':
			return '/pelanggan/impor';
		case 'bazaar':
			return '/pelanggan/bazar';
		case 'sources':
			return '/pelanggan/asal';
		case 'customer':
			return `/pelanggan/${page.id}`;
		case 'customer-edit':
			return `/pelanggan/${page.id}/ubah`;
		case 'orders':
			return '/pesanan';
		case 'order-new':
			return '/pesanan/baru';
		case 'order':
			return `/pesanan/${page.id}`;
		case 'order-edit':
			return `/pesanan/${page.id}/ubah`;
		case 'order-import':
			// `orderCodeRoute`, which stands in buyers' messages; its module is too much for the first screen.
			return page.code ? `/p/${page.code}` : '/pesanan/tempel';
		case 'products':
			return '/jualan';
		case 'product-new':
			return '/jualan/baru';
		case 'catalog':
			return '/jualan/katalog';
		case 'story':
			return '/jualan/story';
		case 'promos':
			return '/jualan/promo';
		case 'promo-new':
			return '/jualan/promo/baru';
		case 'promo':
			return `/jualan/promo/${page.id}`;
		case 'promo-edit':
			return `/jualan/promo/${page.id}/ubah`;
		case 'poster':
			return '/jualan/poster';
		case 'shop-card':
			return '/jualan/kartu';
		case 'product-edit':
			return `/jualan/${page.id}`;
		case 'settings':
			return '/lainnya';
		default:
			return `/lainnya/${moreWords[page.page]}`;
	}
}

/** The route of an address; whatever is not ours leads to *Hari ini*. */
export function routeOf(address: string): Route {
	const [path = '', query = ''] = address.split('?');
	const words = new URLSearchParams(query);
	const page = pageOf(path.split('/').filter(Boolean), words);
	const sheet = sheetOf(words);
	return sheet ? { ...page, sheet } : page;
}

function pageOf([place, item, part, deed]: string[], words: URLSearchParams): Page {
	const id = isId(item) ? item : undefined;
	switch (place) {
		case 'pelanggan':
			if (item === 'baru') return { page: 'customer-new' };
			if (item === 'impor') return { page: 'customer-import' };
			if (item === 'bazar') return { page: 'bazaar' };
			if (item === 'asal') return { page: 'sources' };
			if (id) return { page: part === 'ubah' ? 'customer-edit' : 'customer', id };
			return { page: 'customers' };
		case 'pesanan':
			if (item === 'baru') {
				return {
					page: 'order-new',
					...idIn(words, 'pelanggan', 'customer'),
					...idIn(words, 'seperti', 'like'),
				};
			}
			if (item === 'tempel') return { page: 'order-import', ...textIn(words) };
			if (id) return { page: part === 'ubah' ? 'order-edit' : 'order', id };
			return { page: 'orders' };
		case 'p':
			return { page: 'order-import', ...(item && { code: item }) };
		case 'jualan':
			if (item === 'baru') return { page: 'product-new' };
			if (item === 'katalog') return { page: 'catalog' };
			if (item === 'story') return { page: 'story' };
			if (item === 'promo') return promoPage(part, deed);
			if (item === 'poster') return { page: 'poster' };
			if (item === 'kartu') return { page: 'shop-card' };
			return id ? { page: 'product-edit', id } : { page: 'products' };
		case 'lainnya':
			return { page: keyOf(moreWords, item) ?? 'settings' };
		default:
			return { page: 'today' };
	}
}

function promoPage(item: string | undefined, deed: string | undefined): Page {
	if (isId(item)) return { page: deed === 'ubah' ? 'promo-edit' : 'promo', id: item };
	return { page: item === 'baru' ? 'promo-new' : 'promos' };
}

function sheetOf(words: URLSearchParams): Sheet | undefined {
	const name = keyOf(sheetWords, words.get('lembar'));
	return (
		name && {
			name,
			...idIn(words, 'siapa', 'customer'),
			...idIn(words, 'pesanan', 'order'),
			...idIn(words, 'uang', 'entry'),
			...idIn(words, 'bonus', 'bonus'),
		}
	);
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: unknown): K | undefined {
	return (Object.keys(words) as K[]).find((key) => words[key] === word);
}

function textIn(words: URLSearchParams): { text?: string } {
	const text = words.get('pesan');
	return text ? { text } : {};
}

function idIn<N extends string>(words: URLSearchParams, word: string, name: N): { [K in N]?: Id } {
	const id = words.get(word);
	return (isId(id) ? { [name]: id } : {}) as { [K in N]?: Id };
}
