import { type Day, dayOf } from '../domain/day.ts';
import { errorCode } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { Promo } from '../domain/promo.ts';
import { promosOn } from '../domain/promo-progress.ts';
import { type PromoQueue, promoQueue } from '../domain/promo-queue.ts';
import { type PromoResult, promoResult } from '../domain/promo-result.ts';
import type { PromoTopic } from '../domain/promo-text.ts';
import type { Edit } from '../domain/row.ts';
import type { Touch } from '../domain/touch.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { goBack } from './navigation.ts';
import { recentTouches } from './recent-touches.ts';

/** A promo as its page shows it. */
export interface PromoView extends PromoQueue {
	readonly promo: Promo;
	readonly topic: PromoTopic;
	readonly result: PromoResult;
	/** How many promos went out today, of this and of others. */
	readonly sentToday: number;
	readonly today: Day;
}

/** A promo with its queue; `undefined` where there is none (any more). Reads whom it is about, not the book. */
export function livePromo(app: App, id: Id): LiveStore<PromoView | undefined> {
	return createLive(app, async () => {
		const { book } = app;
		const promo = await book.promo(id);
		if (!promo) return undefined;
		const today = app.today.getState();
		const [shop, product, people, touches, lately] = await Promise.all([
			book.shop(),
			promo.product && book.product(promo.product),
			book.manyKnown(promo.queue),
			book.touchesOfPromo(id),
			recentTouches(app),
		]);
		return {
			promo,
			topic: { shop: shop?.name ?? '', ...(product && { product }) },
			...promoQueue(promo, people, touches, lately, today),
			result: promoResult(touches, await book.ordersSince(touches.flatMap(whenReached))),
			sentToday: promosOn(today, lately),
			today,
		};
	});
}

function whenReached({ customer, at }: Touch) {
	return customer ? [{ customer, from: dayOf(at) }] : [];
}

/**
 * Ticks off whoever is written to. Begun within the tap and not waited for: WhatsApp opens at once; what
 * could not be saved is said where the toast stands. The promo ends with the last one. True once it is saved.
 */
export async function tickOff(app: App, view: PromoView, one: Known, said: string): Promise<boolean> {
	const { promo } = view;
	const fields = {
		kind: 'promo',
		customer: one.customer.id,
		at: app.platform.now(),
		promo: promo.id,
	} as const;
	const ending = isLast(view) ? [edited(promo.id, { status: 'ended' })] : [];
	try {
		await act(app, [{ kind: 'add', store: 'touch', id: app.platform.newId(), fields }, ...ending], { said });
		return true;
	} catch (error) {
		app.fault.setState(errorCode(error), true);
		return false;
	}
}

/** Takes a tick back: the message was not sent after all. */
export function untick(app: App, { promo }: PromoView, touch: Touch, said: string): Promise<void> {
	const removed = { kind: 'remove', store: 'touch', id: touch.id } as const;
	return act(app, [removed, edited(promo.id, { status: 'running' })], { said });
}

/** Passes over somebody, in this promo only. */
export function skipOne(app: App, view: PromoView, one: Known, said: string): Promise<void> {
	const { promo } = view;
	const skipped = [...(promo.skipped ?? []), one.customer.id];
	return act(app, [edited(promo.id, { skipped, ...(isLast(view) && { status: 'ended' }) })], { said });
}

/** Puts those who were passed over back into the queue. */
export function unskipAll(app: App, { promo }: PromoView, said: string): Promise<void> {
	return act(app, [edited(promo.id, { skipped: undefined, status: 'running' })], { said });
}

/** Ends a promo before everybody was written to, or goes on with it. */
export function endPromo(app: App, id: Id, status: Promo['status'], said: string): Promise<void> {
	return act(app, [edited(id, { status })], { said });
}

/** Takes a promo out of the book and leaves its page; that people were written to stays. */
export async function removePromo(app: App, id: Id, said: string): Promise<void> {
	await act(app, [{ kind: 'remove', store: 'promo', id }], { said, forgetDraft: `promo:${id}` });
	goBack(app, { page: 'promos' });
}

function isLast({ waiting, held }: PromoView): boolean {
	return waiting.length === 1 && held.length === 0;
}

function edited(id: Id, edit: Edit<Promo>) {
	return { kind: 'edit', store: 'promo', id, edit } as const;
}
