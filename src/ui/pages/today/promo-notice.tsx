import { livePromoNotice } from '../../../app/promo-notice.ts';
import * as todayText from '../../../i18n/today.ts';
import { hrefTo } from '../../links.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive } from '../../use-store.ts';

/** A promo that is not finished. */
export function PromoNotice() {
	const view = useLive(livePromoNotice, []);
	const found = view.state === 'ready' ? view.value : undefined;
	if (!found) return null;
	const { promo, rest, full } = found;
	return (
		<Stack edge top>
			<Notice of="info" action={{ word: todayText.resume, href: hrefTo({ page: 'promo', id: promo.id }) }}>
				{full ? todayText.promoTomorrow(rest) : todayText.promo(rest)}
			</Notice>
		</Stack>
	);
}
