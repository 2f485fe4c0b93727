import { daytimePattern } from './calendar-words.ts';
import type { Span } from './folded-message.ts';
import { type Found, findFirst, matchSpan, wholeWords } from './pattern.ts';

const bound =
	'((sebelum|sblm|sblum|maks|maksimal|paling\\s+lambat|sekitar|skitar|sktr|kira2|kira-kira|mulai)\\s+)?';
const hour = '([01]?\\d|2[0-4])([.:][0-5]\\d)?';
const spoken = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua\\s+belas';
const marked = `(jam|jm|pukul|pkl|pk)[.:]?\\s*((setengah|stengah|stgh)\\s+)?(${hour}(\\s*-\\s*${hour})?(\\s?an)?|${spoken})`;
const bare = `${hour}(?=\\s*(${daytimePattern}|wib|wita|wit)(?!\\p{L}))`;
const prayer =
	"(habis|abis|hbs|bakda|ba'?da|sebelum|sblm|setelah|stlh|selesai)\\s+(subuh|dzuhur|zuhur|duhur|dhuhur|lohor|asar|ashar|maghrib|magrib|mahgrib|isya'?|isa|jumatan|tarawih)";
const named = `(agak\\s+)?(${daytimePattern})`;
const suffix = `(\\s*(wib|wita|wit|tepat|${daytimePattern}))*`;

const time = wholeWords(`${bound}(${prayer}|(${named}\\s+)?(${marked}|${bare})${suffix}|${named})`);

/** The time of day an order is for, as it is written; a second one elsewhere stays unread. */
export function readTime(text: string): Found<Span> | undefined {
	return findFirst(text, time, matchSpan);
}
