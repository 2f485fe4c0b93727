import type { Day } from '../day.ts';
import type { Id } from '../id.ts';
import type { Product } from '../product.ts';
import type { Rupiah } from '../rupiah.ts';
import { readBullets, readGreetings, readNumbering, readUsual, readVerbatim } from './courtesy.ts';
import { readDay } from './day.ts';
import { type Delivery, readDelivery } from './delivery.ts';
import { readDeposit } from './deposit.ts';
import {
	cover,
	done,
	foldMessage,
	kept,
	type Span,
	sourceSpan,
	sourceText,
	wholeLetters,
} from './folded-message.ts';
import { readLines } from './line.ts';
import { remainder } from './rest.ts';
import { readTime } from './time.ts';
import { asPhone, readAddress, readHeaders, readName, readPhone } from './who.ts';

/** Something heard, and where in the message it stands. */
export interface Heard<T> {
	readonly value: T;
	readonly from: Span;
}

export interface HeardLine {
	readonly product: Id;
	readonly quantity: number;
	/** Whether neither product nor quantity had to be guessed. */
	readonly sure: boolean;
	/** From the first of its words to the last; other things may stand between them. */
	readonly from: Span;
}

/** An order as it was understood, to be looked over by the seller. */
export interface HeardOrder {
	readonly lines: readonly HeardLine[];
	readonly day?: Heard<Day> & { readonly sure: boolean };
	/** As it was written: "jam 7 pagi". */
	readonly time?: Heard<string>;
	readonly deposit?: Heard<Rupiah>;
	readonly delivery?: Heard<Delivery>;
	/** Where to bring it, in the buyer's words. */
	readonly address?: Heard<string>;
	readonly name?: Heard<string>;
	/** International digits. */
	readonly phone?: Heard<string>;
	/** "Kayak biasanya": like the last order. */
	readonly usual?: Span;
	/** All words that are accounted for, be it by a field or as mere politeness. */
	readonly heard: readonly Span[];
	/** All others, as they were written: every word of the message is either here or heard. */
	readonly rest: readonly string[];
}

/** Longer is no order; what stands beyond is not read, but not dropped either. */
const mostRead = 5_000;

/** Reads an order out of a message that a person wrote, as far as it can be read. */
export function readOrderText(written: string, products: readonly Product[], today: Day): HeardOrder {
	const source = written.slice(0, readableLength(written));
	const message = foldMessage(source);
	let left = message.text;
	const heard: Span[] = [];
	const take = (found: readonly Span[]) => {
		const spans = found.map((span) => wholeLetters(message, span));
		left = cover(left, spans, done);
		heard.push(...spans.map((span) => sourceSpan(message, span)));
	};
	const from = (spans: readonly Span[]): Span => {
		const places = spans.map((span) => sourceSpan(message, span));
		return [Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end))];
	};
	const words = (span: Span): string => sourceText(message, span).replace(/\s+/g, ' ').trim();

	const headers = readHeaders(left);
	if (headers) take(headers.spans);
	left = cover(
		left,
		readVerbatim(left).map((span) => wholeLetters(message, span)),
		kept,
	);
	take(readGreetings(left));
	const phone = readPhone(left);
	if (phone) take(phone.spans);
	const deposit = readDeposit(left);
	if (deposit) take(deposit.spans);
	const address = readAddress(left);
	if (address) take(address.spans);
	const name = readName(left);
	if (name) take(name.spans);
	const day = readDay(left, today);
	if (day) take(day.spans);
	const time = readTime(left);
	if (time) take([time]);
	const delivery = readDelivery(left);
	if (delivery) take(delivery.spans);
	take(readNumbering(left));
	const lines = readLines(left, products);
	for (const line of lines) take(line.spans);
	take(readBullets(left));
	// Beside products it says how they should be, or how to pay: words for the note.
	const usual = lines.length === 0 ? readUsual(left) : undefined;
	if (usual) take([usual]);
	const { rest, courtesies } = remainder(message, left);
	take(courtesies);

	const sender = headers && words(headers.sender);
	const senderPhone = sender === undefined ? undefined : asPhone(sender);
	const number = phone ? { value: phone.value, from: from(phone.spans) } : undefined;
	const place = address?.value ?? delivery?.place;
	return {
		lines: lines.map(({ spans, ...line }) => ({ ...line, from: from(spans) })),
		...(day && { day: { value: day.value.day, sure: day.value.sure, from: from(day.spans) } }),
		...(time && { time: { value: words(time), from: from([time]) } }),
		...(deposit && { deposit: { value: deposit.value, from: from(deposit.spans) } }),
		...(delivery && { delivery: { value: delivery.value, from: from(delivery.spans) } }),
		...(place && { address: { value: words(place), from: from([place]) } }),
		...nameOf(),
		...phoneOf(),
		...(usual && { usual: from([usual]) }),
		heard: heard.sort(([a], [b]) => a - b),
		rest: [...rest, ...beyond(written, source)],
	};

	function nameOf(): Pick<HeardOrder, 'name'> {
		if (name) return { name: { value: words(name.value), from: from([name.value]) } };
		if (!headers || sender === undefined || senderPhone !== undefined) return {};
		return { name: { value: sender, from: from([headers.sender]) } };
	}

	function phoneOf(): Pick<HeardOrder, 'phone'> {
		if (number) return { phone: number };
		if (!headers || senderPhone === undefined) return {};
		return { phone: { value: senderPhone, from: from([headers.sender]) } };
	}
}

/** Up to the last blank within the bounds: a word is read whole or not at all. */
function readableLength(written: string): number {
	if (written.length <= mostRead) return written.length;
	const blank = written.slice(0, mostRead).search(/\s\S*$/);
	return blank > 0 ? blank : mostRead;
}

function beyond(written: string, source: string): string[] {
	const rest = written.slice(source.length).trim();
	return rest ? [rest] : [];
}
