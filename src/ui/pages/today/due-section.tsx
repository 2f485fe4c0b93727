import type { Today } from '../../../app/today.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as todayText from '../../../i18n/today.ts';
import { hrefTo } from '../../links.ts';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { DueOrders } from './due-orders.tsx';

const toOrders = { word: shellText.all, href: hrefTo({ page: 'orders' }) };

/** What has to be handed over today, and what should have been before. */
export function DueSection({ today: { due, overdue, day } }: { readonly today: Today }) {
	return (
		<>
			<Section
				title={todayText.due}
				note={due.orders > 0 ? todayText.orders(due.orders) : undefined}
				more={due.orders > due.first.length ? toOrders : undefined}
			/>
			{due.first.length > 0 ? (
				<DueOrders rows={due.first} today={day} />
			) : (
				<Stack edge>
					<Words>{todayText.noneDue}</Words>
				</Stack>
			)}
			{overdue.first.length > 0 && (
				<>
					<Section title={todayText.overdue} more={overdue.more ? toOrders : undefined} />
					<DueOrders rows={overdue.first} today={day} />
				</>
			)}
		</>
	);
}
