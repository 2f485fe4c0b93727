import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Guard } from '../domain/shape.ts';
import type { Platform } from '../platform/platform.ts';
import type { App } from './app.ts';
import { readAnew } from './live.ts';

/** What is wrong with a field, by the field's name. */
export type Problems<V> = { readonly [F in keyof V]?: ErrorCode | undefined };

export interface FormState<V> {
	/** As typed, right or wrong. */
	readonly value: V;
	/** Taken up again from an earlier time. */
	readonly resumed: boolean;
	readonly problems: Problems<V>;
	/** Why it could not be saved, though nothing is wrong with the fields. */
	readonly failure?: ErrorCode;
	readonly saving: boolean;
}

/** A form whose content survives a kill: everything typed lies in the database a moment later. */
export interface Form<V> {
	readonly state: Pick<StoreApi<FormState<V>>, 'getState' | 'subscribe'>;
	/** The name of its draft, for the save that ends it. */
	readonly key: string;
	set(change: Partial<V>): void;
	/** Forgets what was typed and begins anew. */
	clear(): Promise<void>;
	/** Checks, then saves, once however often it is tapped; problems and failures stay on the form. */
	submit(): Promise<void>;
	/** Watches over the draft while the form is on the screen; answers with how to stop. */
	start(): () => void;
}

export interface FormPlan<V extends object> {
	readonly key: string;
	/** What it begins with where there is no draft. */
	readonly initial: V;
	/** Whether a draft is a value of this form; one made by another version may be none. */
	readonly isDraft: Guard<V>;
	readonly check: (value: V) => Problems<V>;
	readonly save: (value: V) => Promise<void>;
	/** Stays open after a save, as long as there may be another. */
	readonly lasting?: boolean;
}

/** What was typed and could not be written down, by kind of book and key: it lasts as long as the page. */
const heldTexts = new WeakMap<Platform, Map<string, unknown>>();

/** Long enough not to write at every letter, short enough to lose none. */
const settleMs = 250;

/** Opens a form, with its draft if there is one. */
export async function openForm<V extends object>(app: App, plan: FormPlan<V>): Promise<Form<V>> {
	const held = heldTexts.get(app.platform) ?? new Map<string, unknown>();
	heldTexts.set(app.platform, held);
	const heldKey = `${app.kind} ${plan.key}`;
	const kept = held.get(heldKey) ?? (await app.book.draft(plan.key).catch(() => undefined));
	const draft = plan.isDraft(kept) ? kept : undefined;
	const store = createStore<FormState<V>>(() => ({
		value: draft ?? plan.initial,
		resumed: draft !== undefined,
		problems: {},
		saving: false,
	}));
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let ended = false;

	function keep(): void {
		if (waiting === undefined || ended) return;
		clearTimeout(waiting);
		waiting = undefined;
		const { value } = store.getState();
		app.book.putDraft({ key: plan.key, value, at: app.platform.now() }).then(
			() => held.delete(heldKey),
			// It must not stop the typing; the save itself will say what is wrong.
			() => hold(value),
		);
	}

	function hold(value: V): void {
		if (ended) return;
		held.set(heldKey, value);
		mark(true);
	}

	function mark(unsaved: boolean): void {
		app.unsaved.setState((keys) => {
			const next = new Set(keys);
			if (unsaved) next.add(plan.key);
			else next.delete(plan.key);
			return next;
		}, true);
	}

	function set(change: Partial<V>): void {
		const { value, problems } = store.getState();
		const left = Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in change)));
		store.setState({ value: { ...value, ...change }, problems: left as Problems<V> });
		mark(true);
		clearTimeout(waiting);
		waiting = setTimeout(keep, settleMs);
	}

	async function clear(): Promise<void> {
		clearTimeout(waiting);
		waiting = undefined;
		store.setState({ value: plan.initial, resumed: false, problems: {}, saving: false }, true);
		mark(false);
		held.delete(heldKey);
		await app.book.dropDraft(plan.key).catch(() => undefined);
		// *Hari ini* may still offer to go on with it.
		readAnew(app);
	}

	async function submit(): Promise<void> {
		if (store.getState().saving || ended) return;
		const { value } = store.getState();
		const problems = plan.check(value);
		const { failure: _, ...state } = store.getState();
		if (Object.values(problems).some(Boolean)) {
			store.setState({ ...state, problems }, true);
			return;
		}
		store.setState({ ...state, saving: true }, true);
		// Written down first, so that a save that fails has lost no letter.
		keep();
		try {
			await plan.save(value);
			held.delete(heldKey);
			if (plan.lasting) store.setState({ resumed: false, saving: false });
			else ended = true;
			mark(waiting !== undefined);
		} catch (error) {
			store.setState({ saving: false, failure: errorCode(error) });
		}
	}

	function start(): () => void {
		if (draft) mark(true);
		// Trouble with the book is told a moment before the connection ends.
		const stops = [
			app.platform.onHide(keep),
			app.trouble.subscribe((trouble) => {
				keep();
				// What was written down has gone with the book.
				if (trouble === 'gone' && app.unsaved.getState().has(plan.key)) hold(store.getState().value);
			}),
		];
		return () => {
			for (const stop of stops) stop();
			keep();
			mark(false);
		};
	}

	return { state: store, key: plan.key, set, clear, submit, start };
}
