import { weekdayPattern } from './calendar-words.ts';
import { done, kept } from './folded-message.ts';

/** Words with which something else begins; place and name end before them. */
const others = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:besok|bsk|besuk|lusa|nanti|jam|jm|pukul|pkl|tgl|tanggal|hari|${weekdayPattern}|` +
		'dikirim|kirim|diambil|ambil|diantar|antar|dianter|dp|transfer|tf|cod|hp|wa|no\\.?\\s?hp|untuk|utk|buat|bwt|pesan|pesen|mau|' +
		'a\\.?\\s?n\\.?|atas\\s+nama|alamat|ya+h?|y|iya|nggih|makasih|mksh|mksih|makasi|trims|terima|trimakasih|suwun|matur|nuhun|thanks|thx|tks)(?![\\p{L}\\p{N}])',
	'u',
);
/** The dot after "Jl" or "H" ends no sentence. */
const walls = new RegExp(
	`[\\n;!?${done}${kept}]|(?<!(?<!\\p{L})(?:jl|jln|gg|no|dr|h|hj|ds|dsn|kec|kab|kel|rt|rw|ust))\\.(?:\\s|$)|\\s[-–]\\s`,
	'u',
);
/** With these a place goes on after a comma. */
const landmark =
	/^,\s*(?:(?:jl|jln|jalan|gg|gang|rt|rw|no|nomor|blok|dsn|dusun|dukuh|ds|desa|kel|kec|kab|kota|perum|sebelah|sblh|samping|smping|depan|dpn|belakang|blkg|dekat|dkt|deket|seberang|utara|selatan|timur|barat|kulon|wetan|lor|kidul|ngarep|mburi)(?!\p{L})|\d)/u;

/** Where a name that begins at a place ends: before a sign, a line break or another matter. */
export function endOfName(text: string, start: number): number {
	const rest = text.slice(start);
	const ends = [rest.search(walls), rest.search(others), rest.search(/[,(:/]/)].filter((end) => end >= 0);
	return start + rest.slice(0, Math.min(rest.length, ...ends)).trimEnd().length;
}

/** Where a description of a place ends: it may run on over commas, as long as landmarks follow. */
export function endOfPlace(text: string, start: number): number {
	const rest = text.slice(start);
	const ends = [rest.search(walls), rest.search(others)].filter((end) => end >= 0);
	const most = Math.min(rest.length, ...ends);
	let end = rest.indexOf(',');
	while (end >= 0 && end < most && landmark.test(rest.slice(end))) end = rest.indexOf(',', end + 1);
	return start + rest.slice(0, end >= 0 ? Math.min(end, most) : most).trimEnd().length;
}
