import { daytimePattern } from './calendar-words.ts';
import { done, kept, type Span } from './folded-message.ts';
import { type Found, findFirst, matchSpan, matchSpans } from './pattern.ts';

const wish = '(selamat|slamat|slmt|met)\\s+';
/** "Pagi bu," at the very beginning is a greeting, and no time of day. */
const greetings = new RegExp(
	`^[^\\p{L}\\p{N}]*(${wish})?(${daytimePattern})(?=\\s*([,.!\\n]|(bu|ibu|pak|mba|mbak|mas|kak|bun|bunda|teh|bang|om|tante|sis|budhe|bude|mbah)(?!\\p{L})))|(?<!\\p{L})${wish}(${daytimePattern})(?!\\p{L})`,
	'gu',
);

/** The greetings that name a time of day. */
export function readGreetings(text: string): Span[] {
	return matchSpans(text, greetings);
}

const lineStart = /(^|\n)[^\S\n]*(?<number>\d{1,2})[.)]\s*(?=\p{L})/gu;

/** The numbers before the lines of a list, if they count up from one. */
export function readNumbering(text: string): Span[] {
	const matches = [...text.matchAll(lineStart)];
	return matches.every((match, at) => Number(match.groups?.['number']) === at + 1)
		? matches.map(matchSpan)
		: [];
}

const bullet = new RegExp(
	`(^|\\n)[^\\p{L}\\p{N}\\n${kept}${done}]*\\p{Extended_Pictographic}\\s*(?=${done})`,
	'gu',
);

/** Emojis at the head of a line that was understood: they are its bullets. */
export function readBullets(text: string): Span[] {
	return matchSpans(text, bullet);
}

const usual = new RegExp(
	'(?<!\\p{L})((kayak|kaya|kyk|kyak|kek|seperti|sprti|sperti|spt|sprt|koyo|kados|sama\\s+kayak|sama\\s+seperti)\\s+(yang\\s+|yg\\s+)?' +
		'(biasa|biasane|minggu\\s+lalu|biasanya|biasanipun|kemarin|kmrn|kmaren|kemaren|kemarennya|terakhir|sebelumnya|dulu)|(yang|yg|pesanan|pesenan|orderan)\\s+biasa(nya)?)(?!\\p{L})',
	'gu',
);

/** "Kayak biasanya": as the last time. */
export function readUsual(text: string): Found<Span> | undefined {
	return findFirst(text, usual, matchSpan);
}

const quoted = '(["“”„«][^"“”„«»\\n]{1,200}["“”»])';
const link = 'https?://\\S+';
const remark = '(?<!\\p{L})(catatan|note|ket|keterangan)\\s*[:=][^\\n]*';
const inscription = `(?<!\\p{L})(tulisan|tulisannya|ditulis|ditulisi|ucapan|ucapannya|bertuliskan)(?!\\p{L})[^\\n.,;"“]*${quoted}?`;
const verbatim = new RegExp([link, remark, inscription, quoted].join('|'), 'gu');

/** What is to be taken word for word: links, remarks, quotations, and what shall stand on the cake. */
export function readVerbatim(text: string): Span[] {
	return matchSpans(text, verbatim);
}
