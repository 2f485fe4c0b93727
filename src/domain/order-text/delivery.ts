import type { Delivery } from '../delivery.ts';
import { done, type Span } from './folded-message.ts';
import { type Found, matchSpans, wholeWords } from './pattern.ts';
import { endOfPlace } from './where.ts';

export interface HeardDelivery extends Found<Delivery> {
	/** Where to, when it is said: "dikirim ke toko". */
	readonly place?: Span;
}

/** The day or the time may stand in between: "kirim senin ke toko". */
const placeAfter = new RegExp(
	`^[\\s${done}]*(?<to>(ya[,\\s]+)?((bu|pak|mas|mba|mbak|kak|bun|bang|teh)[,\\s]+)?(ke|di|ning|neng)\\s+)(?=[\\p{L}\\p{N}])`,
	'u',
);

type Ways = readonly (readonly [value: Delivery, pattern: RegExp])[];

const plain: Ways = [
	[
		'pickup',
		wholeWords(
			'((saya|sy|tak|aku|nanti|mau|biar)\\s+)?(di\\s?|ng)?(ambil|ambl|jemput|pundut)(i|e)?(\\s+(sendiri|sndiri|sndr))?',
		),
	],
	['delivery', wholeWords('(nanti\\s+|tolong\\s+)?(di\\s?)?(kirim|krm|antar|anter|antr)(in|kan|ke|aken)?')],
];

/** COD and a messenger say less than these: both may also fetch. */
const vague: Ways = [
	['pickup', wholeWords('pick\\s?up|take\\s?away')],
	['delivery', wholeWords('delivery|deliv|go\\s?send|gosen|kurir|ojek|gojek|grab|c\\.?o\\.?d\\.?')],
];

/** Pick-up or delivery; nothing where both are named, for then it is a question. */
export function readDelivery(text: string): HeardDelivery | undefined {
	const found = [plain, vague].map((ways) =>
		ways.flatMap(([value, pattern]) => matchSpans(text, pattern).map((span) => ({ value, span }))),
	);
	const [first, ...others] = found.find(({ length }) => length > 0) ?? [];
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
