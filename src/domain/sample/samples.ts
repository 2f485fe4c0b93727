import type { Change } from '../change.ts';
import type { Day, Moment } from '../day.ts';
import type { Id } from '../id.ts';
import { seededRandom } from '../random.ts';
import { sampleBook } from './book.ts';
import { sampleShops } from './shops.ts';

export { sampleShops };

/** The book of a sample shop, another at every moment; `undefined` where there is no shop of that key. */
export function fillSample(key: string, today: Day, now: Moment, newId: () => Id): Change[] | undefined {
	const shop = sampleShops.find((one) => one.key === key);
	return shop && sampleBook(shop, today, now, seededRandom(now), newId);
}
