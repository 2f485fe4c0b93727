import type { Delivery } from '../delivery.ts';
import { done, type Span } from './folded-message.ts';
import { type Found, matchSpan, wholeWords } from './pattern.ts';
import { endOfPlace } from './where.ts';

export interface HeardDelivery extends Found<Delivery> {
	/** Where to, when it is said: "dikirim ke toko". */
	readonly place?: Span;
}

/** The day or the time may stand in between: "kirim senin ke toko". */
const placeAfter = new RegExp(
	`^[\\s${done}]*(?<to>(?:ya[,\\s]+)?(?:(?:bu|pak|mas|mba|mbak|kak|bun|bang|teh)[,\\s]+)?(?:ke|di|ning|neng)\\s+)(?=[\\p{L}\\p{N}])`,
	'u',
);

const ways: readonly { readonly value: Delivery; readonly pattern: RegExp }[] = [
	{
		value: 'pickup',
		pattern: wholeWords(
			'(?:(?:saya|sy|tak|aku|nanti|mau|biar)\\s+)?(?:di\\s?|ng)?(?:ambil|ambl|jemput|pundut)(?:i|e)?(?:\\s+(?:sendiri|sndiri|sndr))?|pick\\s?up|take\\s?away',
		),
	},
	{
		value: 'delivery',
		pattern: wholeWords(
			'(?:nanti\\s+|tolong\\s+)?(?:di\\s?)?(?:kirim|krm|antar|anter|antr)(?:in|kan|ke|aken)?|delivery|deliv|go\\s?send|gosen|kurir|ojek|gojek|grab|c\\.?o\\.?d\\.?',
		),
	},
];

/** COD and a messenger say less than these: both may also fetch. */
const plain = /ambil|ambl|jemput|pundut|kirim|krm|antar|anter|antr/;

/** Pick-up or delivery; nothing where both are named, for then it is a question. */
export function readDelivery(text: string): HeardDelivery | undefined {
	const found = ways.flatMap(({ value, pattern }) =>
		[...text.matchAll(pattern)].map((match) => ({
			value,
			span: matchSpan(match),
			isPlain: plain.test(match[0]),
		})),
	);
	const said = found.filter(({ isPlain }) => isPlain);
	const [first, ...others] = said.length > 0 ? said : found;
	if (!first || others.some(({ value }) => value !== first.value)) return undefined;
	const { value, span } = first;
	const after = value === 'delivery' ? placeAfter.exec(text.slice(span[1])) : null;
	if (!after) return { value, spans: [span] };
	const start = span[1] + after[0].length;
	const end = endOfPlace(text, start);
	if (end === start) return { value, spans: [span] };
	const word = start - (after.groups?.['to']?.length ?? 0);
	return { value, spans: [span, [word, end]], place: [start, end] };
}
