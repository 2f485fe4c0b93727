import type { Language } from '../domain/customer.ts';

/** How a reminder sounds: among friends, as usual, formal. */
export const tones = ['santai', 'biasa', 'resmi'] as const;
export type Tone = (typeof tones)[number];

/** What a message about money speaks of. */
export interface MoneyLetter {
	readonly shop: string;
	readonly name: string;
	/** What is still owed: "Rp75.000". */
	readonly owed: string;
}

/** Whom a refusal is written to: no sum, no reproach. */
type Refusal = (letter: Omit<MoneyLetter, 'owed'>) => string;

type Letters = Readonly<Record<Tone, (letter: MoneyLetter) => string>>;

/**
 * Reminders that never shame: thanks first, then what is open, then that it may be paid in parts.
 *
 * For review by native speakers, the one place for it: Javanese (krama) and Sundanese below were written with care,
 * but not yet read by one.
 */
export const reminders: Readonly<Record<Language, Letters>> = {
	id: {
		santai: ({ shop, name, owed }) =>
			`Halo ${name}, makasih ya sudah langganan di ${shop}. Catatan kita masih ${owed}. Kalau sudah longgar boleh dibayar, dicicil juga boleh. Makasih ya!`,
		biasa: ({ shop, name, owed }) =>
			`Halo ${name}, terima kasih sudah belanja di ${shop}. Catatan kasbon masih ${owed}. Boleh dibayar kapan ada waktu, dicicil juga tidak apa-apa. Terima kasih.`,
		resmi: ({ shop, name, owed }) =>
			`Yth. ${name}, terima kasih atas kepercayaannya kepada ${shop}. Menurut catatan kami, sisa kasbon saat ini ${owed}. Pembayaran boleh sekaligus atau dicicil, sesuai kelonggaran. Terima kasih banyak.`,
	},
	jv: {
		santai: ({ shop, name, owed }) =>
			`Halo ${name}, matur nuwun nggih sampun langganan wonten ${shop}. Cathetanipun taksih ${owed}. Menawi sampun longgar saged dipunbayar, dipuncicil nggih mboten napa-napa. Matur nuwun.`,
		biasa: ({ shop, name, owed }) =>
			`Nuwun sewu ${name}, matur nuwun sampun mundhut wonten ${shop}. Cathetan kasbonipun taksih ${owed}. Saged dipunbayar menawi wonten wekdal, dipuncicil ugi mboten napa-napa. Matur nuwun.`,
		resmi: ({ shop, name, owed }) =>
			`Dhumateng ${name} ingkang kinurmatan, matur sembah nuwun awit kapitadosan panjenengan dhumateng ${shop}. Miturut cathetan, kasbonipun taksih ${owed}. Pambayaranipun saged sapisan utawi dipuncicil, sasaged panjenengan. Matur sembah nuwun.`,
	},
	su: {
		santai: ({ shop, name, owed }) =>
			`Halo ${name}, hatur nuhun nya tos langganan di ${shop}. Catetanana masih aya ${owed}. Upami tos lega mangga dibayar, dicicil oge teu sawios. Nuhun.`,
		biasa: ({ shop, name, owed }) =>
			`Punten ${name}, hatur nuhun parantos balanja di ${shop}. Catetan kasbonna masih aya ${owed}. Mangga dibayar upami tos aya waktosna, dicicil oge teu sawios-wios. Hatur nuhun.`,
		resmi: ({ shop, name, owed }) =>
			`Ka ${name} anu dipihormat, hatur nuhun kana kapercantenan ka ${shop}. Numutkeun catetan, kasbonna masih aya ${owed}. Mayarna tiasa sakaligus atanapi dicicil, saluyu sareng kasanggupan. Hatur nuhun pisan.`,
	},
};

/** Why no more kasbon for now, as kindly as it can be said. For review by native speakers like those above. */
export const refusals: Readonly<Record<Language, Refusal>> = {
	id: ({ shop, name }) =>
		`Halo ${name}, terima kasih sudah langganan di ${shop}. Mohon maaf, untuk sementara kasbonnya belum bisa ditambah dulu ya, supaya modalnya tetap berputar. Kalau sudah dicicil sedikit, boleh lagi. Terima kasih atas pengertiannya.`,
	jv: ({ shop, name }) =>
		`Nuwun sewu ${name}, matur nuwun sampun langganan wonten ${shop}. Nyuwun pangapunten, kangge sawetawis kasbonipun dereng saged dipuntambahi rumiyin, supados modalipun tetep mlampah. Menawi sampun dipuncicil sekedhik, saged malih. Matur nuwun sanget.`,
	su: ({ shop, name }) =>
		`Punten ${name}, hatur nuhun parantos langganan di ${shop}. Hapunten pisan, kanggo samentawis kasbonna teu acan tiasa ditambihan, supados modalna tetep muter. Upami tos dicicil sakedik, mangga tiasa deui. Hatur nuhun pisan.`,
};
