import type { CustomerKind, Language, Tier } from '../domain/customer.ts';

/** The form of a customer, new or known. */

export const titleNew = 'Pelanggan baru';
export const add = (name: string) => `Tambah “${name}” sebagai pelanggan baru`;
export const titleEdit = 'Ubah pelanggan';
export const fromPhone = 'Dari kontak HP';
export const fromFile = 'Dari berkas kontak';
export const fromBazaar = 'Banyak orang di bazar';
export const name = 'Nama';
export const nameHint = 'mis. Bu Sri';
export const phone = 'Nomor WA';
export const phoneHint = 'mis. 0812 3456 7890';
export const phoneOwner = (name: string) => `Nomor ini milik ${name}.`;
export const seeOwner = (name: string) => `Lihat ${name}`;
export const place = 'Rumahnya di mana';
export const placeHint = 'mis. Krajan RT 2, sebelah musala';
export const nick = 'Nama panggilan';
export const groups = 'Kelompok';
export const newGroups = 'Kelompok baru';
export const newGroupsHint = 'mis. PKK, pengajian, anak SMA';
export const kindLabel = 'Pembeli macam apa';
export const kind = { buyer: 'Pembeli', reseller: 'Reseller', agent: 'Perantara' } satisfies Record<
	CustomerKind,
	string
>;
export const tierLabel = 'Harga yang dipakai';
export const tier = { ordinary: 'Biasa', regular: 'Tetap', reseller: 'Reseller' } satisfies Record<
	Tier,
	string
>;
export const limit = 'Batas kasbon';
export const limitHelp = 'Diingatkan saat mencatat kasbon yang melewatinya.';
export const languageLabel = 'Bahasa untuk urusan kasbon';
export const language = { id: 'Indonesia', jv: 'Jawa', su: 'Sunda' } satisfies Record<Language, string>;
export const likes = 'Yang perlu diingat';
export const likesHint = 'mis. kurang manis, tanpa kacang';
export const likesHelp = 'Muncul sendiri setiap kali dia pesan.';
export const added = (name: string) => `${name} jadi pelanggan`;
export const saved = (name: string) => `Data ${name} disimpan`;
