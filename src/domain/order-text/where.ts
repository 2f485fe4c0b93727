import { weekdayPattern } from './calendar-words.ts';
import { done, kept } from './folded-message.ts';

/** Words with which something else begins; place and name end before them. */
const others =
	`(?<![\\p{L}\\p{N}])(besok|bsk|besuk|lusa|nanti|jam|jm|pukul|pkl|tgl|tanggal|hari|${weekdayPattern}|` +
	'dikirim|kirim|diambil|ambil|diantar|antar|dianter|dp|transfer|tf|cod|hp|wa|no\\.?\\s?hp|untuk|utk|buat|bwt|pesan|pesen|mau|' +
	'a\\.?\\s?n\\.?|atas\\s+nama|alamat|ya+h?|y|iya|nggih|makasih|mksh|mksih|makasi|trims|terima|trimakasih|suwun|matur|nuhun|thanks|thx|tks)(?![\\p{L}\\p{N}])';
/** The dot after "Jl" or "H" ends no sentence. */
const walls = `[\\n;!?${done}${kept}]|(?<!(?<!\\p{L})(jl|jln|gg|no|dr|h|hj|ds|dsn|kec|kab|kel|rt|rw|ust))\\.(\\s|$)|\\s[-–]\\s`;
/** With these a place goes on after a comma. */
const landmarks =
	'(jl|jln|jalan|gg|gang|rt|rw|no|nomor|blok|dsn|dusun|dukuh|ds|desa|kel|kec|kab|kota|perum|sebelah|sblh|samping|smping|depan|dpn|belakang|blkg|dekat|dkt|deket|seberang|utara|selatan|timur|barat|kulon|wetan|lor|kidul|ngarep|mburi)(?!\\p{L})|\\d';

/** Where a name that begins at a place ends: before a sign, a line break or another matter. */
export const endOfName = endBefore('[,(:/]');

/** Where a description of a place ends: it may run on over commas, as long as landmarks follow. */
export const endOfPlace = endBefore(`,(?!\\s*(${landmarks}))`);

function endBefore(more: string): (text: string, start: number) => number {
	const end = new RegExp(`${walls}|${others}|${more}|$`, 'u');
	return (text, start) => {
		const rest = text.slice(start);
		return start + rest.slice(0, rest.search(end)).trimEnd().length;
	};
}
