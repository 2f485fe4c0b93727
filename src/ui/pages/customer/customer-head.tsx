import type { CustomerView } from '../../../app/customer-view.ts';
import type { OrderStatus } from '../../../domain/order.ts';
import { formatPhone } from '../../../domain/phone.ts';
import { daysAgo } from '../../../i18n/calendar.ts';
import * as customerText from '../../../i18n/customer.ts';
import { reasonText, standingText } from '../../../i18n/regular.ts';
import { KnownInitial } from '../../known-initial.tsx';
import { Flag, Flags } from '../../parts/flag.tsx';
import { Grow, Line } from '../../parts/line.tsx';
import { Rhythm } from '../../parts/rhythm.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';

/** Who they are, how they stand and why, and how they buy. */
export function CustomerHead({ view }: { readonly view: CustomerView }) {
	const { known, bought, history, today } = view;
	const { name, nick, place, phone, groups = [], kind } = known.customer;
	const { standing, reason, orders, gap, last } = known.summary;
	const also = [phone && formatPhone(phone), nick && customerText.called(nick), ...groups].filter(Boolean);
	const countOf = (status: OrderStatus) =>
		history.filter((one) => one.kind === 'order' && one.order.status === status).length;
	const cancelled = countOf('cancelled');
	return (
		<>
			<Line>
				<KnownInitial known={known} size="l" />
				<Grow>
					<Title>{name}</Title>
					{place && <Words>{place}</Words>}
					{also.length > 0 && <Words>{also.join(' · ')}</Words>}
				</Grow>
			</Line>
			<Line>
				{(standing !== 'none' || kind !== 'buyer') && (
					<Flags>
						{standing !== 'none' && <Flag of={standing}>{standingText[standing]}</Flag>}
						{kind !== 'buyer' && <Flag of="reseller">{customerText.kind[kind]}</Flag>}
					</Flags>
				)}
				<Words>{reasonText(reason, today)}</Words>
			</Line>
			{last && (
				<Rhythm
					days={bought}
					today={today}
					gap={gap}
					label={customerText.rhythm(orders, gap, daysAgo(last, today))}
					note={customerText.times(orders, gap)}
					now={customerText.today}
				/>
			)}
			{cancelled > 0 && <Words>{customerText.kept(countOf('done'), cancelled)}</Words>}
		</>
	);
}
