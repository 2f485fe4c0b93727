import { titleWords } from '../title-words.ts';
import { wordMap } from './word-map.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is said around an order and says nothing of it: greetings, thanks, "I would like". */
const courtesies = list(
	'assalamualaikum assalamu alaikum asalamualaikum assalamualaikm waalaikumsalam askum aslm ass wr wb warahmatullahi wabarakatuh ' +
		'halo hallo haloo hai hi hello hey permisi punten kulonuwun kulo salam selamat sugeng enjing sonten dalu wilujeng met maaf mf mohon ganggu sis gan bos boss kk ka kaka bun bund umi mbk mbaa ' +
		'pesan pesen psn mesan mesen memesan nitip butuh perlu badhe bade arep hoyong nyuwun mundhut meser jadi jd psen pesankan pesenan pesanan order orderan ordernya beli mau mo mw pengen pingin pgn ingin pingen minta tolong tlg tulung catat list ' +
		'nya saya sy aku ak kami kita ku ini itu iki niki yg yang dan n sama sm dgn dengan juga jg lagi aja saja dulu dl dong deh nih ni lho loh to tho ' +
		'untuk utk buat bwt bt kangge kagem kanggo nggih nggeh inggih njih ya y yaa yaaa yah iya yo yuk ok oke okey okay sip siap ' +
		'terima trima kasih makasih makasihh mksh mksih mkasih makasi trims trimakasih terimakasih tks thx thanks thank you tq suwun suwunn nuwun matur maturnuwun matursuwun hatur nuhun sebelumnya sblmnya ' +
		'🙏 😊 🙂 😀 😁 😄 😃 😅 😇 🤗 👍 👌 ☺ ❤ 🥰 😘 ✨ 🌸 👋 💕 🤝 😍',
);

/** Everyday words that are no product written wrong, however much they look like one. */
const everyday = list(
	'ada kalo kalau klo kl bisa bs bsa boleh blh kapan kpn berapa brp brapa jadi tapi tp jgn jangan tidak tdk gak ga nggak ngga ' +
		'enggak ndak bukan tanpa belum blm sudah udah sdh udh masih msh transfer tf trf rumah rmh toko depan dpn ' +
		'belakang alamat kirim antar ambil kemarin kmrn nanti nnt besok lusa orang anak acara warna tulisan tulisannya rasa ukuran ' +
		'besar kecil sedang terlalu kurang lebih banyak dikit sedikit semua smua semuanya lain lainnya seperti kayak kaya biasa biasanya promo diskon bonus gratis ' +
		'ready stok po masing campuran tambah tambahan ditambah tambahin tny tanya nanya plus terus trus lalu habis abis pas cuma hanya dari ke di pada oleh karena krn soalnya biar supaya agar ' +
		'kabar kabari kabarin info infonya gimana bagaimana mana sini situ sana nya kan kok sih panas dingin enak pasti cepat sekalian skalian pakai pake pk',
);

/** Words of money: a number beside them is no quantity, and no product is written like them. */
export const money = list(
	'bayar bayarnya dibayar cicil dicicil nyicil lunas cash tunai utang hutang kasbon bon bonnya harga hrg harganya total totalnya sisa sisanya ongkir ongkirnya',
);

/** Words between a product and its number that change neither. */
export const glue = list('yg yang rasa ukuran uk sebanyak jumlah jml sejumlah isi');

export const negations = list(
	'jangan jgn tidak tdk gak ga nggak ngga enggak ndak bukan tanpa batal cancel gausah gajadi gk g',
);

/** Nobody orders so many years, people or hours. */
export const countedElse = list(
	'tahun thn th orang org hari hr jam bulan bln minggu mgg kali menit persen km meter m',
);
/** A number after these says which, not how many. */
export const numbered = list('umur usia ke no nomor nomer rt rw blok jam tgl tanggal kelas hal km');

const asWritten = wordMap([
	['hijau', 'ijo'],
	['hitam', 'item'],
	['cokelat', 'coklat cklt coklt'],
	['risol', 'risoles risolles'],
	['keripik', 'kripik'],
	['ulang tahun', 'ultah bday'],
	['kapal selam', 'kapsel'],
	['sambal', 'sambel'],
	['wingko', 'wingka'],
]);

/** Whether a word is mere politeness. */
export function isCourtesy(word: string): boolean {
	return courtesies.has(word) || titleWords.has(word);
}

/** Whether a word is so common that it is no product written wrong, and changes none that it stands beside. */
export function isEveryday(word: string): boolean {
	return everyday.has(word) || isCourtesy(word);
}

/** The words that one word stands for: "ultah" is ulang tahun. */
export function unabridged(word: string): string[] {
	return (asWritten.get(word) ?? word).split(' ');
}
