/** Words of + Catat. */
export const recordText = {
	title: 'Catat apa?',
	order: 'Pesanan',
	orderHelp: 'apa yang dipesan, untuk kapan',
	kasbon: 'Kasbon',
	kasbonHelp: 'dibawa dulu, uangnya nanti',
	payment: 'Bayar',
	paymentHelp: 'uang yang baru diterima',
} as const;
