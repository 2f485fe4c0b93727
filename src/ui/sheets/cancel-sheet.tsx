import { closeSheet } from '../../app/navigation.ts';
import { cancelOrder } from '../../app/order-money.ts';
import { liveOrder } from '../../app/order-view.ts';
import type { Id } from '../../domain/id.ts';
import * as orderMoneyText from '../../i18n/order-money.ts';
import * as orderText from '../../i18n/order-page.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { Deed } from '../deed.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { useLive, useMade, useStore } from '../use-store.ts';

/** An order that was paid for ahead comes to nothing: what becomes of the money? */
export function CancelSheet() {
	const { sheet } = useStore(useApp().route);
	return sheet?.order ? <CancelOf order={sheet.order} /> : null;
}

function CancelOf({ order }: { readonly order: Id }) {
	const app = useApp();
	const view = useLive((app) => liveOrder(app, order), [order]);
	// Made once, so that two quick taps make one entry.
	const id = useMade(({ platform }) => platform.newId(), []);
	const held = view.state === 'ready' && view.value?.account?.held;
	if (!held) return null;
	const said = orderText.saidStatus.cancelled;
	return (
		<Sheet
			title={orderMoneyText.cancelAsk}
			close={shellText.close}
			onClose={() => closeSheet(app)}
			foot={
				<Stack>
					<Deed
						look="danger"
						word={orderMoneyText.forfeit}
						onDo={() => cancelOrder(app, order, said, { id, note: orderMoneyText.forfeit })}
					/>
					<Deed look="main" word={orderMoneyText.giveBack} onDo={() => cancelOrder(app, order, said)} />
				</Stack>
			}
		>
			<Words>{orderMoneyText.cancelSay(held)}</Words>
		</Sheet>
	);
}
