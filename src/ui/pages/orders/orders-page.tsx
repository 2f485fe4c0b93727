import { orderLists } from '../../../app/order-list.ts';
import { useMade, useStore } from '../../use-store.ts';
import { ComingOrders } from './coming-orders.tsx';
import { EndedOrders } from './ended-orders.tsx';

/** Pesanan: what did I promise? */
export function OrdersPage() {
	const lists = useMade(orderLists, []);
	const tab = useStore(lists.tab);
	return tab === 'coming' ? <ComingOrders lists={lists} /> : <EndedOrders lists={lists} />;
}
