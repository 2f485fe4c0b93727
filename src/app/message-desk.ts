import type { Day } from '../domain/day.ts';
import type { Order } from '../domain/order.ts';
import type { MessageLine, OrderMessage } from '../domain/order-message.ts';
import type { App } from './app.ts';
import type { Form } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { type MessageWords, readMessage } from './message-fill.ts';
import type { ImportValue } from './order-import-value.ts';
import { customerOf } from './order-value.ts';

export interface ReadLine extends MessageLine {
	readonly name: string;
	readonly unit: string;
}

/** What lies beside an order while it is made from a message: how the message was understood. */
export interface MessageDesk {
	readonly message: OrderMessage;
	readonly lines: readonly ReadLine[];
	/** The order that was made from the same message before. */
	readonly earlier?: Order;
	/** Whether the customer has an order to be repeated. */
	readonly hasLast: boolean;
	readonly today: Day;
}

/** The desk of the message that the order was read from; changes with it, the customer and the book. */
export function liveMessage(
	app: App,
	form: Form<ImportValue>,
	words: MessageWords,
): LiveStore<MessageDesk | undefined> {
	const live = createLive<MessageDesk | undefined>(app, async () => {
		const { read, who } = form.state.getState().value;
		if (!read.trim()) return undefined;
		const message = await readMessage(app, read, words);
		const customer = customerOf(who);
		const [products, earlier, last] = await Promise.all([
			app.book.products(),
			app.book.orderOfMessage(message.mark),
			customer ? app.book.lastOrder(customer) : undefined,
		]);
		const lines = message.lines.flatMap((line) => {
			const product = products.find(({ id }) => id === line.product);
			return product ? [{ ...line, name: product.name, unit: product.unit }] : [];
		});
		const today = app.today.getState();
		return { message, lines, ...(earlier && { earlier }), hasLast: last !== undefined, today };
	});
	return {
		...live,
		start() {
			let [read, who] = marks(form);
			const stops = [
				live.start(),
				form.state.subscribe(() => {
					const [nowRead, nowWho] = marks(form);
					if (nowRead === read && nowWho === who) return;
					[read, who] = [nowRead, nowWho];
					void live.reload();
				}),
			];
			return () => {
				for (const stop of stops) stop();
			};
		},
	};
}

function marks(form: Form<ImportValue>) {
	const { read, who } = form.state.getState().value;
	return [read, customerOf(who)] as const;
}
