import { anyOf, numberedWords } from './word-map.ts';

/** What people write for the months: 0 January … 11 December. */
export const months = numberedWords(
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
);

/** What people write for the days of the week: 0 Sunday … 6 Saturday. */
export const weekdays = numberedWords(
	'minggu mgg ahad',
	'senin snin snn',
	'selasa slasa sls',
	'rabu rebo rbu',
	'kamis kemis kms',
	"jumat jum'at jum`at jum’at jumaat jum'ad jmt",
	'sabtu saptu sbt',
);

/** The five days of the Javanese market week, as `pasaran` counts them. */
export const pasarans = numberedWords('legi', 'pahing paing', 'pon', 'wage', 'kliwon klwn');

export const monthPattern = anyOf(months);
export const weekdayPattern = anyOf(weekdays);
export const pasaranPattern = anyOf(pasarans);
/** The parts of the day. */
export const daytimePattern = 'pagi|pgi|pg|siang|sore|sre|petang|malam|malem|mlm|subuh';
