import { Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Live } from '../../../app/live.ts';
import type { OrderLists } from '../../../app/order-list.ts';
import * as ordersText from '../../../i18n/orders.ts';
import { hrefTo } from '../../links.ts';
import { BarAction } from '../../parts/bar.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Title } from '../../parts/title.tsx';
import { PlaceDock } from '../../place-dock.tsx';
import { Unread } from '../../unread.tsx';
import { useStore } from '../../use-store.ts';

const tabs = (['coming', 'ended'] as const).map((value) => ({ value, word: ordersText.tab[value] }));

interface OrdersScreenProps {
	readonly lists: OrderLists;
	readonly view: Live<unknown>;
	/** A drawing takes the place of the rows. */
	readonly empty: boolean;
	readonly children: ComponentChildren;
}

/** What stands around either list of orders. */
export function OrdersScreen({ lists, view, empty, children }: OrdersScreenProps) {
	const tab = useStore(lists.tab);
	return (
		<Screen place={`orders ${tab}`} fill={empty} bottom={<PlaceDock current="orders" />}>
			<Title action={<BarAction icon={Plus} word={ordersText.add} href={hrefTo({ page: 'order-new' })} />}>
				{ordersText.title}
			</Title>
			<Chips
				label={ordersText.tabs}
				chips={tabs}
				chosen={tab}
				onChoose={(next) => lists.tab.setState(next, true)}
			/>
			{children}
			<Unread view={view} />
		</Screen>
	);
}
