import type { OrderRow } from '../../../app/order-rows.ts';
import type { Today } from '../../../app/today.ts';
import type { Day } from '../../../domain/day.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as todayText from '../../../i18n/today.ts';
import { hrefTo } from '../../links.ts';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { DueOrders } from './due-orders.tsx';

interface DueListProps {
	readonly title: string;
	readonly rows: readonly OrderRow[];
	/** How many they are altogether, where that is known. */
	readonly orders?: number;
	readonly more: boolean;
	readonly today: Day;
}

const toOrders = { word: shellText.all, href: hrefTo({ page: 'orders' }) };

/** What has to be handed over today, and what should have been before. */
export function DueSection({ today: { due, overdue, day } }: { readonly today: Today }) {
	return (
		<>
			<DueList
				title={todayText.due}
				rows={due.first}
				orders={due.orders}
				more={due.orders > due.first.length}
				today={day}
			/>
			{due.orders === 0 && (
				<Stack edge>
					<Words>{todayText.noneDue}</Words>
				</Stack>
			)}
			{overdue.first.length > 0 && (
				<DueList title={todayText.overdue} rows={overdue.first} more={overdue.more} today={day} />
			)}
		</>
	);
}

/** Who comes tomorrow. */
export function TomorrowSection({ today: { tomorrow, day } }: { readonly today: Today }) {
	const { orders, first } = tomorrow;
	if (orders === 0) return null;
	return <DueList title={todayText.dueTomorrow} rows={first} more={orders > first.length} today={day} />;
}

function DueList({ title, rows, orders = 0, more, today }: DueListProps) {
	return (
		<>
			<Section
				title={title}
				note={orders > 0 ? todayText.orders(orders) : undefined}
				more={more ? toOrders : undefined}
			/>
			{rows.length > 0 && <DueOrders rows={rows} today={today} />}
		</>
	);
}
