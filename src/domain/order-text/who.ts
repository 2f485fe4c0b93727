import { attempt } from '../errors.ts';
import { parsePhone } from '../phone.ts';
import type { Span } from './folded-message.ts';
import { type Found, findFirst, matchSpan, matchSpans, wholeWords } from './pattern.ts';
import { endOfName, endOfPlace } from './where.ts';

/** More words than these are no name but a sentence. */
const mostNameWords = 6;

/** `[12/5, 07.30] Bu Endang: …` and `12/05/26 07.30 - Bu Endang: …`, as WhatsApp puts before copied messages. */
const header =
	/^(\[[^\]\n]{6,26}\]\s?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s\d{1,2}[.:]\d{2}(\s?[ap]m)?\s-\s)(?<sender>[^:\n]{1,60}):\s?/gmu;

/** What WhatsApp wrote before the messages; the first names the sender. */
export function readHeaders(text: string): Found<Span> | undefined {
	const first = findFirst(text, header, ({ index = 0, 0: whole, groups }): Span => {
		const { sender = '' } = groups ?? {};
		const start = index + whole.lastIndexOf(sender);
		return [start, start + sender.length];
	});
	return first && { ...first, spans: matchSpans(text, header) };
}

const phone = wholeWords(
	'((no|nomor|nmr)?\\.?\\s?(hp|wa|tlp|telp|telpon|whatsapp)\\s*[.:]?\\s*)?(?<phone>(\\+\\s?62|62|0)[\\s-]?8([\\s.-]?\\d){7,12})',
);

/** A mobile number anywhere in the message, as international digits. */
export function readPhone(text: string): Found<string> | undefined {
	return findFirst(text, phone, (match) => asPhone(match.groups?.['phone'] ?? ''));
}

/** The number in a text, where it is one. */
export function asPhone(text: string): string | undefined {
	return attempt(() => parsePhone(text));
}

/** A bare "an" after a number is none: "jam 10 an". */
const inName = /(?<![\p{L}\p{N}])(a\s?[./]\s?n\.?|an\.|(?<!\d\s)an(?=\s)|atas\s+nama)\s*[:=]?\s*(?=\p{L})/gu;
const named = /(^|\n)[^\p{L}\p{N}\n]*(nama|pemesan|nama\s+pemesan)\s*[:=]\s*(?=\p{L})/gu;

/** The name after "an." or "nama:": its own stretch, and that with the word before it. */
export function readName(text: string): Found<Span> | undefined {
	return readAfter(text, named, endOfName) ?? readAfter(text, inName, endOfName);
}

const address = /(?<!\p{L})(alamat|almat|almt|alamt)(-?nya)?(\s*[:=.]\s*|\s+)(?=[\p{L}\p{N}])/gu;

/** Where to bring it, after "alamat": its own stretch, and that with the word before it. */
export function readAddress(text: string): Found<Span> | undefined {
	return readAfter(text, address, endOfPlace);
}

function readAfter(
	text: string,
	pattern: RegExp,
	endOf: (text: string, start: number) => number,
): Found<Span> | undefined {
	for (const match of text.matchAll(pattern)) {
		const [start, after] = matchSpan(match);
		const end = endOf(text, after);
		const words = text.slice(after, end).split(/\s+/);
		const isName = endOf !== endOfName || words.length <= mostNameWords;
		if (end > after && isName) return { value: [after, end], spans: [[start, end]] };
	}
	return undefined;
}
