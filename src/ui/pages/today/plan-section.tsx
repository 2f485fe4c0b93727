import type { Today } from '../../../app/today.ts';
import { dayName } from '../../../i18n/calendar.ts';
import { sayWare } from '../../../i18n/order.ts';
import * as todayText from '../../../i18n/today.ts';
import { hrefTo } from '../../links.ts';
import { Plan } from '../../parts/plan.tsx';
import { Stack } from '../../parts/stack.tsx';
import { ProductPicture } from '../../product-picture.tsx';

/** How many kinds stand on the board; the rest are counted. */
const most = 4;

/** Besok bikin apa. */
export function PlanSection({ today: { tomorrow } }: { readonly today: Today }) {
	if (tomorrow.sums.length === 0) return null;
	const rest = tomorrow.sums.length - most;
	return (
		<Stack edge>
			<Plan
				title={todayText.plan}
				note={todayText.planNote(dayName(tomorrow.day), tomorrow.orders)}
				items={tomorrow.sums.slice(0, most).map((sum) => ({
					count: sum.quantity,
					name: sayWare(sum),
					picture: <ProductPicture of={sum} />,
				}))}
				rest={rest > 0 ? todayText.planRest(rest) : undefined}
				buyers={tomorrow.customers.map(({ id, name, kind }) => ({ id, name, shop: kind !== 'buyer' }))}
				href={hrefTo({ page: 'making', day: tomorrow.day })}
			/>
		</Stack>
	);
}
