import { attempt } from '../errors.ts';
import { parseAmount } from '../parse-number.ts';
import { type Rupiah, rupiah } from '../rupiah.ts';
import { numberWordPattern, readNumberWords } from './number-words.ts';
import { type Found, findFirst, wholeWords } from './pattern.ts';

/** Less is no deposit: `DP 100` may be a hundred thousand, `DP 50%` is no amount at all. */
const leastRupiah = 1_000;

const digits = '(rp\\.?\\s*)?\\d[\\d.]*(,\\d{1,2}(?!\\d))?(\\s?(ribu|rb|juta|jt|k))?(\\s?,-)?';
const spoken = `(${numberWordPattern})(\\s+(${numberWordPattern}))*`;
const money = `(?<money>${digits}|${spoken})`;
const word = '(d\\.?p\\.?|uang\\s+muka|panjar|tanda\\s+jadi)(-?\\s?nya)?';
const transfer = 'transfer|transfr|tf|trf|ditransfer';
const said = `([\\s:=,]+(ke|via|lewat|bri|bca|bni|bsi|mandiri|dana|rek|rekening|dulu|dl|saya|sy|aku|tak|ku|sudah|udah|sdh|udh|kirim|sebesar|masuk|${transfer}|ya))*[\\s:=,]*`;
const how = `(\\s+((sudah|udah|sdh|udh|via|lewat|lwt|ke|pakai|pake)\\s+)?(${transfer}|cash|kes|tunai|dulu|dl|qris|dana|ovo|gopay|bri|bca|bni|bsi|mandiri|rekening|rek))*`;

/** When it will be paid, where nothing more follows: otherwise it is the day of the order. */
const whenPaid = '(\\s+(besok|bsk|besuk|lusa|nanti|sekarang|skrg|hari\\s+ini)(?=\\s*([.,;\\n]|sisa|$)))?';

const deposits = [
	wholeWords(`((sudah|udah|sdh|udh|saya|sy|tak)\\s+)*${word}${said}${money}${how}${whenPaid}`),
	wholeWords(`${money}\\s+((buat|untuk|utk|bwt)\\s+)?${word}${how}`),
	wholeWords(`((sudah|udah|sdh|udh|saya|sy|tak)\\s+)*(${transfer})${said}${money}${how}${whenPaid}`),
];

/** The money a buyer says to have paid, or to pay, in advance. */
export function readDeposit(text: string): Found<Rupiah> | undefined {
	for (const pattern of deposits) {
		const found = findFirst(text, pattern, (match) => readMoney(match.groups?.['money'] ?? ''));
		if (found) return found;
	}
	return undefined;
}

function readMoney(written: string): Rupiah | undefined {
	const amount = /\d/.test(written)
		? attempt(() => parseAmount(written.replace(/\.$/, '')))
		: readNumberWords(written.split(/\s+/))?.value;
	return amount !== undefined && amount >= leastRupiah ? rupiah(amount) : undefined;
}
