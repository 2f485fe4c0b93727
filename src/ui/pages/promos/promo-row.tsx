import type { PromoRow as Row_ } from '../../../app/promo-list.ts';
import type { Day } from '../../../domain/day.ts';
import { cutText } from '../../../domain/wa.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import * as promoText from '../../../i18n/promo.ts';
import { hrefTo } from '../../links.ts';
import { Meta } from '../../parts/meta.tsx';
import { Row } from '../../parts/row.tsx';

/** As much of the words as tells one promo from another. */
const mostWords = 60;

/** One promo of the list. */
export function PromoRow({
	row: { promo, words, rest },
	today,
}: {
	readonly row: Row_;
	readonly today: Day;
}) {
	return (
		<Row
			name={cutText(words, mostWords)}
			meta={sayDay(promo.begun, today)}
			end={
				promo.status === 'running' ? (
					<Meta>{promoText.rest(rest)}</Meta>
				) : (
					<Meta tone="paid">{promoText.finished}</Meta>
				)
			}
			href={hrefTo({ page: 'promo', id: promo.id })}
		/>
	);
}
