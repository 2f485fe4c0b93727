/** Words of + Catat. */

export const title = 'Catat apa?';
export const kinds = {
	order: { word: 'Pesanan', help: 'apa yang dipesan, untuk kapan' },
	paste: { word: 'Tempel pesanan', help: 'dari pesan WhatsApp' },
	kasbon: { word: 'Kasbon', help: 'dibawa dulu, uangnya nanti' },
	payment: { word: 'Bayar', help: 'uang yang baru diterima' },
} as const;
