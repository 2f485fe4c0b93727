/** Words of + Catat. */

export const title = 'Catat apa?';
export const order = 'Pesanan';
export const orderHelp = 'apa yang dipesan, untuk kapan';
export const paste = 'Tempel pesanan';
export const pasteHelp = 'dari pesan WhatsApp';
export const kasbon = 'Kasbon';
export const kasbonHelp = 'dibawa dulu, uangnya nanti';
export const payment = 'Bayar';
export const paymentHelp = 'uang yang baru diterima';
