/** Words of + Catat. */
export const recordText = {
	title: 'Catat apa?',
	order: 'Pesanan',
	orderHelp: 'apa yang dipesan, untuk kapan',
	paste: 'Tempel pesanan',
	pasteHelp: 'dari pesan WhatsApp',
	kasbon: 'Kasbon',
	kasbonHelp: 'dibawa dulu, uangnya nanti',
	payment: 'Bayar',
	paymentHelp: 'uang yang baru diterima',
} as const;
