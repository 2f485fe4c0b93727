import { dayParts, pasaran, weekday } from '../calendar.ts';
import { addDays, type Day, daysBetween, isDay } from '../day.ts';
import {
	daytimePattern,
	monthPattern,
	months,
	pasaranPattern,
	pasarans,
	weekdayPattern,
	weekdays,
} from './calendar-words.ts';
import { cover, done, type Span } from './folded-message.ts';
import { type Found, type Groups, matchSpan, wholeWords } from './pattern.ts';

export interface HeardDay {
	readonly day: Day;
	/** Whether no other day could have been meant. */
	readonly sure: boolean;
}

type Read = (words: Groups, today: Day) => HeardDay | undefined;

/** A date without a year that is so long past is one of next year. */
const forgottenDays = 60;

const lead =
	'((untuk|utk|buat|bwt|bt|u/|kangge|kagem|nggo|kanggo|pada|di|hari|hr|dinten|dino|besok|bsk)\\s*[,:]?\\s+)*';
const named = `((?<named>${weekdayPattern})(\\s+(${pasaranPattern}))?\\s*,?\\s+)?`;
const dated = '(tgl|tanggal|tg)[.:]?\\s*';
const someDate = '(?<date>\\d{1,2})';
const someMonth = '(?<month>\\d{1,2})';
const someWeekday = `(?<weekday>${weekdayPattern})`;
const week = '(minggu|mgg)\\s+';
/** Not a thing counted, weighed or paid: 1/2 kg, 5 mar(mer), tgl 20-21. */
const notMore = '(?!\\s*[-/.,]?\\s*\\d|\\s*(kg|kilo|ons|liter|lt|lusin|rb|ribu|k|jt)(?!\\p{L}))';

/** From the most telling to the least; a rule sees only what those before it have left. */
const rules = (
	[
		['(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<date>\\d\\d)', readDate],
		[
			`${named}${dated}${someDate}\\s?[-/.]\\s?${someMonth}(\\s*[-/., ]\\s*(?<year>20\\d\\d|\\d\\d(?![\\d.:])))?${notMore}`,
			readDate,
		],
		// Without "tgl", halves and quarters are no dates.
		[`${named}(?!1/2|[13]/4)${someDate}/${someMonth}(/(?<year>20\\d\\d|\\d\\d))?${notMore}`, readDate],
		[`${named}(${dated})?${someDate}\\s?(?<month>${monthPattern})(\\s+(?<year>20\\d\\d))?`, readDate],
		[`${named}${dated}${someDate}(\\s+bulan\\s+((?<next>depan)|ini))?${notMore}`, readDateOfMonth],
		// The night belongs to the day it leads into: "malam minggu" is Saturday.
		[`(?<=(malam|malem|mlm)\\s+)${someWeekday}`, readEve],
		[`${week}(?<next>depan|dpn)\\s*,?\\s+((hari|hr)\\s+)?${someWeekday}`, readWeekday],
		[
			`(?<!\\d\\s*)${someWeekday}(\\s+(?<pasaran>${pasaranPattern}))?(\\s+((?<next>(${week})?(depan|dpn))|(?<this>ini)|besok))?(?!\\s+(lagi|lalu|kemarin|kmrn|tadi))`,
			readWeekday,
		],
		['((?<many>\\d{1,2})\\s?|se)((hari|hr)|(?<weeks>minggu|mgg))\\s+lagi', readDistance],
		['(besok\\s+)?(lusa|pageto)', (_, today) => sure(addDays(today, 2))],
		['besok|bsk|besuk|bsok|besk|esok|sesuk|benjing|mbenjing|isukan', (_, today) => sure(addDays(today, 1))],
		[
			`(hari|hr)\\s+ini|(nanti|nti|ntar|entar|mengko|engko)(?=\\s+(${daytimePattern}))|(?<=(${daytimePattern})\\s+)ini`,
			(_, today) => sure(today),
		],
	] satisfies readonly (readonly [string, Read])[]
).map(([pattern, read]) => ({ pattern: wholeWords(`${lead}(${pattern})`), read }));

/**
 * The day an order is for. Where several are named the most telling counts, and stands under doubt unless
 * they are all the same; the others stay unread.
 */
export function readDay(text: string, today: Day): Found<HeardDay> | undefined {
	const found: { heard: HeardDay; span: Span }[] = [];
	let left = text;
	for (const { pattern, read } of rules) {
		for (const match of left.matchAll(pattern)) {
			const words = match.groups ?? {};
			const heard = read(words, today);
			const span = matchSpan(match);
			if (heard) found.push({ heard: asNamed(heard, words), span });
			// A date that cannot be must not be read again as another one.
			left = cover(left, [span], done);
		}
	}
	const [first] = found;
	if (!first) return undefined;
	const { day, sure } = first.heard;
	const same = found.filter(({ heard }) => heard.day === day);
	return {
		value: { day, sure: sure && same.length === found.length },
		spans: same.map(({ span }) => span),
	};
}

/** "Sabtu 27/11" of a year in which that is a Friday leaves doubt. */
function asNamed({ day, sure }: HeardDay, { named }: Groups): HeardDay {
	return { day, sure: sure && (named === undefined || weekdays.get(named) === weekday(day)) };
}

function sure(day: Day | undefined): HeardDay | undefined {
	return day && { day, sure: true };
}

function readDate({ date, month = '', year }: Groups, today: Day): HeardDay | undefined {
	const number = months.get(month) ?? Number(month) - 1;
	if (number > 11) return undefined;
	const make = (year: number) => dayOfParts(year, number, Number(date));
	if (year) return sure(make(year.length === 2 ? 2000 + Number(year) : Number(year)));
	const thisYear = make(dayParts(today).year);
	if (thisYear && thisYear >= today) return sure(thisYear);
	if (thisYear && daysBetween(thisYear, today) <= forgottenDays) return { day: thisYear, sure: false };
	// 29 February waits for its year.
	return sure([1, 2, 3, 4].map((years) => make(dayParts(today).year + years)).find(Boolean));
}

function readDateOfMonth({ date, next }: Groups, today: Day): HeardDay | undefined {
	const { year, month } = dayParts(today);
	const coming = [0, 1, 2].map((months) => dayOfParts(year, month + months, Number(date)));
	return sure(coming.slice(next ? 1 : 0).find((each) => each && each >= today));
}

function readWeekday(words: Groups, today: Day): HeardDay | undefined {
	const wanted = weekdays.get(words['weekday'] ?? '') ?? 0;
	// "Minggu" is Sunday and the week: next week has no day yet.
	if (words['next'] && wanted === 0) return { day: addDays(today, 7), sure: false };
	if (words['this'] && wanted === 0) return undefined;
	const first = addDays(today, words['this'] ? 0 : 1);
	const day = addDays(first, (wanted - weekday(first) + 7) % 7);
	if (words['pasaran']) {
		const days = [0, 1, 2, 3, 4].map((weeks) => addDays(day, 7 * weeks));
		return sure(days.find((each) => pasaran(each) === pasarans.get(words['pasaran'] ?? '')) ?? day);
	}
	// "Jumat depan" is next week's Friday for most, but the coming one for some; weeks begin as on wall calendars.
	if (words['next']) return { day: addDays(today, 7 - weekday(today) + wanted), sure: false };
	return { day, sure: daysBetween(today, day) < 7 };
}

function readEve(words: Groups, today: Day): HeardDay | undefined {
	const heard = readWeekday(words, today);
	return heard && { ...heard, day: addDays(heard.day, heard.day === today ? 6 : -1) };
}

function readDistance({ many = '1', weeks }: Groups, today: Day): HeardDay | undefined {
	return sure(addDays(today, Number(many) * (weeks ? 7 : 1)));
}

/** The day of year, month and date, where there is such a one; months may run over the year. */
function dayOfParts(year: number, month: number, date: number): Day | undefined {
	const pad = (value: number) => String(value).padStart(2, '0');
	const text = `${year + Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(date)}`;
	return isDay(text) ? text : undefined;
}
