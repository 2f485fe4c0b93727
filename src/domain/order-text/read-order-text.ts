import type { Day } from '../day.ts';
import type { Delivery } from '../delivery.ts';
import type { Id } from '../id.ts';
import type { Product } from '../product.ts';
import type { Rupiah } from '../rupiah.ts';
import { readBullets, readGreetings, readNumbering, readUsual, readVerbatim } from './courtesy.ts';
import { readDay } from './day.ts';
import { readDelivery } from './delivery.ts';
import { readDeposit } from './deposit.ts';
import type { Span } from './folded-message.ts';
import { readLines } from './line.ts';
import { find, keep, placeOf, startReading, take, wordsAt } from './reading.ts';
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
	const reading = startReading(source);
	// Numbers first that are neither days nor quantities, and words that nothing may be read into.
	const headers = find(reading, readHeaders);
	keep(reading, readVerbatim(reading.left));
	take(reading, readGreetings(reading.left));
	const phone = find(reading, readPhone);
	const deposit = find(reading, readDeposit);
	const address = find(reading, readAddress);
	const name = find(reading, readName);
	const day = find(reading, (left) => readDay(left, today));
	const time = find(reading, readTime);
	const delivery = find(reading, readDelivery);
	take(reading, readNumbering(reading.left));
	const lines = readLines(reading.left, products);
	for (const line of lines) take(reading, line.spans);
	take(reading, readBullets(reading.left));
	// Beside products it says how they should be, or how to pay: words for the note.
	const usual = lines.length === 0 ? find(reading, readUsual) : undefined;
	const { rest, courtesies } = remainder(reading);
	take(reading, courtesies);

	const heard = <T>(value: T, spans: readonly Span[]): Heard<T> => ({ value, from: placeOf(reading, spans) });
	const said = (span: Span): Heard<string> => heard(wordsAt(reading, span), [span]);
	const place = address?.value ?? delivery?.place;
	const sender = headers && said(headers.value);
	const senderPhone = sender && asPhone(sender.value);
	const who = name ? said(name.value) : senderPhone === undefined ? sender : undefined;
	const number = phone
		? heard(phone.value, phone.spans)
		: sender && senderPhone && { value: senderPhone, from: sender.from };
	return {
		lines: lines.map(({ spans, ...line }) => ({ ...line, from: placeOf(reading, spans) })),
		...(day && { day: { ...heard(day.value.day, day.spans), sure: day.value.sure } }),
		...(time && { time: said(time.value) }),
		...(deposit && { deposit: heard(deposit.value, deposit.spans) }),
		...(delivery && { delivery: heard(delivery.value, delivery.spans) }),
		...(place && { address: said(place) }),
		...(who && { name: who }),
		...(number && { phone: number }),
		...(usual && { usual: placeOf(reading, usual.spans) }),
		heard: reading.heard.sort(([a], [b]) => a - b),
		rest: [...rest, ...beyond(written, source)],
	};
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
