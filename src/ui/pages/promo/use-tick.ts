import { useRef } from 'preact/hooks';
import { type PromoView, tickOff } from '../../../app/promo-queue.ts';
import type { Known } from '../../../domain/known.ts';
import * as promoText from '../../../i18n/promo.ts';
import { useApp } from '../../app-context.ts';

/** What a tap on the link to the next chat does besides opening it. */
export function useTick(view: PromoView, next: Known): () => void {
	const app = useApp();
	const ticked = useRef<PromoView | undefined>(undefined);
	return () => {
		// WhatsApp did not open and is tried once more: still one message.
		if (ticked.current === view) return;
		ticked.current = view;
		void tickOff(app, view, next, promoText.sentTo(next.customer.name)).then((saved) => {
			if (!saved) ticked.current = undefined;
		});
	};
}
