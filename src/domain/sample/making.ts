import { type Day, daysBetween, type Moment } from '../day.ts';
import type { Id } from '../id.ts';
import type { Random } from '../random.ts';
import { bornRow, type Given, type Row } from '../row.ts';
import type { Stamp } from '../stamp.ts';
import type { SampleShop } from './sample-shop.ts';

/** What everything in one sample book is made from. */
export interface Making {
	readonly shop: SampleShop;
	readonly today: Day;
	readonly now: Moment;
	readonly random: Random;
	readonly newId: () => Id;
	/** For rows that live only until they become changes. */
	readonly born: Stamp;
}

const msPerDay = 86_400_000;

/** A moment on that day: the present time of day, since Indonesia never changes its clocks. */
export function momentOn(day: Day, { today, now }: Making): Moment {
	return now - daysBetween(day, today) * msPerDay;
}

export function madeRow<R extends Row>({ newId, born }: Making, fields: Given<R>): R {
	return bornRow<R>(newId(), fields, born);
}

export function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}
