import { type LeftOut, reasonAgainst, writtenLately } from './audience.ts';
import type { Day } from './day.ts';
import type { Known } from './known.ts';
import type { Promo } from './promo.ts';
import { reachedBy } from './promo-progress.ts';
import type { Touch } from './touch.ts';

/** How far a promo has come. */
export interface PromoQueue {
	/** Who can be written to now; the first of them is next. */
	readonly waiting: readonly Known[];
	/** Who is not to be written to now, though they stand in the queue. */
	readonly held: readonly LeftOut[];
	readonly skipped: readonly Known[];
	/** Who was written to, the latest first. */
	readonly sent: readonly { readonly touch: Touch; readonly known: Known }[];
}

/**
 * The queue as it stands after days or minutes: `touches` are those of this promo, `lately` all of the
 * last days. Customers who are no longer in the book are no longer in the queue.
 */
export function promoQueue(
	promo: Promo,
	people: readonly Known[],
	touches: readonly Touch[],
	lately: readonly Touch[],
	today: Day,
): PromoQueue {
	const known = new Map(people.map((one) => [one.customer.id, one]));
	const reached = new Set(reachedBy(touches));
	const skipped = new Set(promo.skipped);
	const written = writtenLately(lately, today);
	const queue = { waiting: [] as Known[], held: [] as LeftOut[], skipped: [] as Known[] };
	for (const id of new Set(promo.queue)) {
		const one = known.get(id);
		if (!one || reached.has(id)) continue;
		const reason = reasonAgainst(one.customer, written);
		if (skipped.has(id)) queue.skipped.push(one);
		else if (reason) queue.held.push({ known: one, reason });
		else queue.waiting.push(one);
	}
	const sent = [...touches].reverse().flatMap((touch) => {
		const one = touch.customer && !touch.gone && known.get(touch.customer);
		return one ? [{ touch, known: one }] : [];
	});
	return { ...queue, sent };
}
