import type { Customer } from '../domain/customer.ts';
import type { Id } from '../domain/id.ts';
import type { Source } from '../domain/source.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore, readAnew } from './live.ts';

/** Whether to ask where a customer came from: at their first order, until it is known or waved away. */
export function liveSourceQuestion(app: App, id: Id): LiveStore<Customer | undefined> {
	return createLive(app, async () => {
		const known = await app.book.known(id);
		if (known?.summary.orders !== 1 || known.customer.source) return undefined;
		return (await app.book.setting(wavedKey(id))) ? undefined : known.customer;
	});
}

export function answerSource(app: App, id: Id, source: Source, said: string): Promise<void> {
	return act(app, [{ kind: 'edit', store: 'customer', id, edit: { source } }], { said });
}

/** Asks no more about this customer on this phone. */
export async function waveSourceAway(app: App, id: Id): Promise<void> {
	await app.book.putSetting(wavedKey(id), 'later');
	readAnew(app);
}

function wavedKey(id: Id): string {
	return `source-asked:${id}`;
}
