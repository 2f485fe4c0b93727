/** Where the marks of a rhythm line stand, as shares of its length: 0 the oldest purchase, 1 the end. */
export interface RhythmLine {
	/** Purchase days, each once. */
	readonly bought: readonly number[];
	/** Days on which a purchase would have been usual, or will be. */
	readonly due: readonly number[];
	/** The latest purchase: here the line ends and the waiting begins. */
	readonly last: number;
	readonly today: number;
}

/** As many petals as stand apart on a phone of 360 px. */
const mostBought = 8;
/** Longer silence is drawn no longer: the line would be empty, and how long it is stands beside it in words. */
const mostMissed = 3;
/** No two marks nearer than this share, so that purchases of one week do not melt into one. */
const leastApart = 1 / 28;

/**
 * Lays purchases out in time. Days are numbers, oldest first; `gap` is the usual number of days between
 * two. Due is every gap since the last purchase up to today, or else the next one to come.
 */
export function rhythmLine(days: readonly number[], today: number, gap?: number): RhythmLine {
	const bought = [...new Set(days)].filter((day) => day <= today).slice(-mostBought);
	const last = bought[bought.length - 1];
	if (last === undefined) return { bought: [], due: [], last: 0, today: 1 };
	const due = gap === undefined ? [] : dueDays(last, today, gap);
	const now = gap === undefined ? today : Math.min(today, Math.ceil(last + (mostMissed + 0.5) * gap));
	const place = places([...bought, ...due, now]);
	return { bought: bought.map(place), due: due.map(place), last: place(last), today: place(now) };
}

function dueDays(last: number, today: number, gap: number): number[] {
	const missed = Math.min(Math.floor((today - last) / gap), mostMissed);
	return Array.from({ length: Math.max(missed, 1) }, (_, at) => last + (at + 1) * gap);
}

/** Days to shares of the whole: true to time, but with gaps too small to see widened. */
function places(marks: readonly number[]): (day: number) => number {
	const days = [...new Set(marks)].sort((a, b) => a - b);
	const span = (days[days.length - 1] ?? 0) - (days[0] ?? 0);
	const least = span * leastApart;
	let sum = 0;
	const reach = new Map<number, number>();
	days.forEach((day, at) => {
		sum += at === 0 ? 0 : Math.max(day - (days[at - 1] ?? day), least);
		reach.set(day, sum);
	});
	return (day) => (sum === 0 ? 1 : (reach.get(day) ?? 0) / sum);
}
