import type { Known } from '../domain/known.ts';
import { promoText, promoValues } from '../domain/promo-text.ts';
import { unfilledPlaceholders } from '../domain/template.ts';
import { type WaLink, waLink } from '../domain/wa.ts';
import type { PromoView } from './promo-queue.ts';

export interface NextStage {
	readonly kind: 'next';
	readonly known: Known;
	readonly link: Extract<WaLink, { kind: 'link' }>;
}

/** What can be done with a promo now. */
export type PromoStage =
	| NextStage
	/** As many as a day may have. */
	| { readonly kind: 'full' }
	/** What would go out is not fit to. */
	| { readonly kind: 'stuck'; readonly why: 'open' | 'long' }
	| { readonly kind: 'over'; readonly why: 'ended' | 'sent' | 'held' };

/** How a promo stands: whom it goes to next with the finished link, or why to nobody. */
export function promoStage({ promo, topic, waiting, held, sentToday }: PromoView): PromoStage {
	const [known] = waiting;
	if (promo.status === 'ended') return { kind: 'over', why: known || held.length > 0 ? 'ended' : 'sent' };
	if (!known) return { kind: 'over', why: held.length > 0 ? 'held' : 'sent' };
	if (sentToday >= promo.daily) return { kind: 'full' };
	const { customer } = known;
	if (unfilledPlaceholders(promo.text, promoValues(customer, topic)).length > 0) {
		return { kind: 'stuck', why: 'open' };
	}
	const link = waLink({ phone: customer.phone, text: promoText(promo.text, customer, topic) });
	return link.kind === 'link' ? { kind: 'next', known, link } : { kind: 'stuck', why: 'long' };
}
