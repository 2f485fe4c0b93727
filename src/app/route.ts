import { type Day, isDay } from '../domain/day.ts';
import { type Id, isId } from '../domain/id.ts';
import type { MoneyKind } from '../domain/touch.ts';

/** The four places of the bottom bar. */
export const places = ['today', 'customers', 'orders', 'products'] as const;
export type Place = (typeof places)[number];

/** Where each page is, a star for the id of what it is about; a page stands after the one it is beneath. */
const paths = {
	today: '/',
	customers: '/pelanggan',
	'customer-new': '/pelanggan/baru',
	'customer-import': '/pelanggan/impor',
	bazaar: '/pelanggan/bazar',
	sources: '/pelanggan/asal',
	customer: '/pelanggan/*',
	'customer-edit': '/pelanggan/*/ubah',
	orders: '/pesanan',
	'order-new': '/pesanan/baru',
	'order-import': '/pesanan/tempel',
	making: '/pesanan/bikin',
	rounds: '/pesanan/po',
	'round-new': '/pesanan/po/baru',
	round: '/pesanan/po/*',
	'round-edit': '/pesanan/po/*/ubah',
	order: '/pesanan/*',
	'order-edit': '/pesanan/*/ubah',
	products: '/jualan',
	'product-new': '/jualan/baru',
	'product-edit': '/jualan/*',
	catalog: '/jualan/katalog',
	story: '/jualan/story',
	promos: '/jualan/promo',
	'promo-new': '/jualan/promo/baru',
	promo: '/jualan/promo/*',
	'promo-edit': '/jualan/promo/*/ubah',
	bonuses: '/jualan/bonus',
	'bonus-new': '/jualan/bonus/baru',
	'bonus-edit': '/jualan/bonus/*',
	poster: '/jualan/poster',
	'shop-card': '/jualan/kartu',
	settings: '/lainnya',
	backup: '/lainnya/cadangan',
	restore: '/lainnya/pulihkan',
	move: '/lainnya/pindah',
	bin: '/lainnya/sampah',
	lock: '/lainnya/kunci',
	privacy: '/lainnya/privasi',
} as const;

type Paths = typeof paths;
type About = { [N in keyof Paths]: Paths[N] extends `${string}*${string}` ? N : never }[keyof Paths];

/** A page of the app. */
export type Page =
	| { readonly page: Exclude<keyof Paths, About | 'order-new' | 'order-import' | 'making'> }
	| { readonly page: About; readonly id: Id }
	| { readonly page: 'order-new'; readonly customer?: Id; readonly like?: Id; readonly round?: Id }
	/** What to make for a day, tomorrow where none is named. */
	| { readonly page: 'making'; readonly day?: Day }
	/** A message to be made an order: one still to be pasted, one that was shared, or a code that was tapped. */
	| { readonly page: 'order-import'; readonly text?: string; readonly code?: string };

/** A sheet over a page; what it is about stands beside it. */
export interface Sheet {
	readonly name: keyof typeof sheetWords;
	readonly customer?: Id;
	readonly order?: Id;
	/** Which message about money it begins with. */
	readonly kind?: MoneyKind;
	readonly entry?: Id;
	readonly bonus?: Id;
}

export type Route = Page & { readonly sheet?: Sheet };

const sheetWords = {
	record: 'catat',
	kasbon: 'kasbon',
	payment: 'bayar',
	opening: 'saldo-awal',
	correction: 'koreksi',
	done: 'selesai',
	cancel: 'batal',
	message: 'wa',
	product: 'produk',
	photo: 'foto',
	sample: 'contoh',
	paper: 'kertas',
} as const;

const moneyWords = {
	proof: 'bukti',
	statement: 'rincian',
	reminder: 'ingatkan',
	refusal: 'tolak',
} as const satisfies Record<MoneyKind, string>;

/** The address of a route, as it stands after the hash sign. */
export function addressOf(route: Route): string {
	const words = new URLSearchParams();
	if (route.page === 'order-new') {
		if (route.customer) words.set('pelanggan', route.customer);
		if (route.like) words.set('seperti', route.like);
		if (route.round) words.set('po', route.round);
	}
	if (route.page === 'making' && route.day) words.set('hari', route.day);
	if (route.page === 'order-import' && route.text) words.set('pesan', route.text);
	if (route.sheet) {
		words.set('lembar', sheetWords[route.sheet.name]);
		if (route.sheet.customer) words.set('siapa', route.sheet.customer);
		if (route.sheet.order) words.set('pesanan', route.sheet.order);
		if (route.sheet.kind) words.set('jenis', moneyWords[route.sheet.kind]);
		if (route.sheet.entry) words.set('uang', route.sheet.entry);
		if (route.sheet.bonus) words.set('bonus', route.sheet.bonus);
	}
	const query = words.toString();
	return pathOf(route) + (query && `?${query}`);
}

function pathOf(page: Page): string {
	// `orderCodeRoute`, which stands in buyers' messages; its module is too much for the first screen.
	if (page.page === 'order-import' && page.code) return `/p/${page.code}`;
	const path = paths[page.page];
	return 'id' in page ? path.replace('*', page.id) : path;
}

/** The route of an address; whatever is not ours leads to *Hari ini*. */
export function routeOf(address: string): Route {
	const [path = '', query = ''] = address.split('?');
	const words = new URLSearchParams(query);
	const page = pageOf(partsOf(path), words);
	const sheet = sheetOf(words);
	return sheet ? { ...page, sheet } : page;
}

function pageOf(parts: readonly string[], words: URLSearchParams): Page {
	const [place, item] = parts;
	if (place === 'p') return { page: 'order-import', ...(item && { code: item }) };
	const around = (Object.keys(paths) as Page['page'][]).filter((page) =>
		partsOf(paths[page]).every((part, at) => (part === '*' ? isId(parts[at]) : part === parts[at])),
	);
	const page = around.pop() ?? 'today';
	if (page === 'order-new')
		return {
			page,
			...idIn(words, 'pelanggan', 'customer'),
			...idIn(words, 'seperti', 'like'),
			...idIn(words, 'po', 'round'),
		};
	if (page === 'order-import') return { page, ...textIn(words) };
	const day = words.get('hari');
	if (page === 'making') return { page, ...(isDay(day) && { day }) };
	const id = paths[page].includes('*') && parts.find(isId);
	return { page, ...(id && { id }) } as Page;
}

function partsOf(path: string): string[] {
	return path.split('/').filter(Boolean);
}

function sheetOf(words: URLSearchParams): Sheet | undefined {
	const name = keyOf(sheetWords, words.get('lembar'));
	const kind = keyOf(moneyWords, words.get('jenis'));
	return (
		name && {
			name,
			...idIn(words, 'siapa', 'customer'),
			...idIn(words, 'pesanan', 'order'),
			...idIn(words, 'uang', 'entry'),
			...idIn(words, 'bonus', 'bonus'),
			...(kind && { kind }),
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
