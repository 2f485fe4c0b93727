/** What people write for the months, from January on. */
const monthWords = [
	'januari jan',
	'februari pebruari feb peb',
	'maret mar mrt',
	'april apr',
	'mei',
	'juni jun',
	'juli jul',
	'agustus agus agst agu agt ags aug',
	'september sept sep',
	'oktober october okt oct',
	'november nopember nov nop',
	'desember december des dec',
];

/** What people write for the days of the week, from Sunday on. */
const weekdayWords = [
	'minggu mgg ahad',
	'senin snin snn',
	'selasa slasa sls',
	'rabu rebo rbu',
	'kamis kemis kms',
	"jumat jum'at jum`at jum’at jumaat jum'ad jmt",
	'sabtu saptu sbt',
];

/** The five days of the Javanese market week, as `pasaran` counts them. */
const pasaranWords = ['legi', 'pahing paing', 'pon', 'wage', 'kliwon klwn'];

const months = numbered(monthWords);
const weekdays = numbered(weekdayWords);
const pasarans = numbered(pasaranWords);

export const monthPattern = [...months.keys()].join('|');
export const weekdayPattern = [...weekdays.keys()].join('|');
export const pasaranPattern = [...pasarans.keys()].join('|');
/** The parts of the day. */
export const daytimePattern = 'pagi|pgi|pg|siang|sore|sre|petang|malam|malem|mlm|subuh';

/** 0 January … 11 December. */
export function monthOf(word: string): number | undefined {
	return months.get(word);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(word: string): number | undefined {
	return weekdays.get(word);
}

/** 0 Legi … 4 Kliwon. */
export function pasaranOf(word: string): number | undefined {
	return pasarans.get(word);
}

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
	return new Map(lists.flatMap((list, number) => list.split(' ').map((word) => [word, number] as const)));
}
