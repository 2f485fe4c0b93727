import type { SourceKind } from '../domain/source.ts';

/** Where a customer came from, to be chosen. */
export const sourceText = {
	label: 'Tahu usaha Anda dari mana',
	kind: {
		neighbour: 'Tetangga',
		story: 'Story WA',
		facebook: 'Facebook',
		tiktok: 'TikTok',
		bazaar: 'Bazar',
		customer: 'Diajak pelanggan',
		other: 'Lain-lain',
	} satisfies Record<SourceKind, string>,
	from: {
		neighbour: 'Tahu dari tetangga',
		story: 'Tahu dari Story WA',
		facebook: 'Tahu dari Facebook',
		tiktok: 'Tahu dari TikTok',
		bazaar: 'Tahu dari bazar',
		customer: 'Diajak pelanggan',
		other: 'Tahu dari tempat lain',
	} satisfies Record<SourceKind, string>,
	broughtBy: (name: string) => `Diajak ${name}`,
	gone: 'pelanggan yang sudah dihapus',
	unknown: 'Tahu dari mana? Belum diisi',
	who: 'Siapa yang mengajak?',
	whoHint: 'Cari nama pelanggan',
	nobody: 'Tidak ketemu. Coba nama lain.',
	forgot: 'Tidak tahu siapa',
	change: 'Ganti',
	ask: (name: string) => `${name} tahu usaha Anda dari mana?`,
	later: 'Lain kali saja',
	answered: (name: string) => `Asal ${name} dicatat`,

	title: 'Dari mana pelanggan datang',
	people: (people: number) => `${people} orang`,
	notAsked: 'Belum ditanya',
	bringers: 'Yang paling banyak mengajak',
	empty:
		'Di sini nanti terlihat pelanggan Anda datang dari mana. Isi saat pesanan pertamanya, atau di data pelanggan.',
	toCustomers: 'Lihat pelanggan',
} as const;
